package id.jht.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * One walk through all areas. Every word of the question must begin a word in the name of the village or of an area around
 * it; the more of the question the village itself bears, the earlier it stands.
 */
final class VillageSearch {

    private static final int MOST = 10;
    private static final Comparator<Hit> BEST_FIRST =
            Comparator.comparingInt(Hit::rank).thenComparingInt(Hit::length).thenComparingInt(Hit::area);

    private final Areas areas;
    private final Question question;

    /** What the areas bear that the walk is in, province first; each with what is above it. */
    private final int[] borne = new int[3];

    private final PriorityQueue<Hit> best = new PriorityQueue<>(MOST + 1, BEST_FIRST.reversed());

    VillageSearch(Areas areas, Question question) {
        this.areas = areas;
        this.question = question;
    }

    private record Hit(int area, int rank, int length) {}

    List<Village> best() {
        for (int area = 0; area < areas.size(); area++) {
            visit(area);
        }
        var found = new ArrayList<>(best);
        found.sort(BEST_FIRST);
        return found.stream().map(hit -> areas.village(hit.area())).toList();
    }

    private void visit(int area) {
        int own = question.wordsIn(areas.words(), area);
        int level = areas.level(area);
        if (level < borne.length) {
            borne[level] = level == 0 ? own : own | borne[level - 1];
        } else if ((own | borne[2]) == question.allWords()) {
            keep(new Hit(area, rank(area, own), areas.words().length(area)));
        }
    }

    private void keep(Hit hit) {
        best.add(hit);
        if (best.size() > MOST) {
            best.poll();
        }
    }

    private int rank(int area, int own) {
        if (areas.words().equalTo(area, question.joined())) {
            return 0;
        }
        if (areas.words().startsWith(area, question.joined())) {
            return 1;
        }
        if (own == question.allWords()) {
            return 2;
        }
        return (own & 1) == 1 ? 3 : own != 0 ? 4 : rankAbove();
    }

    /** Nothing of it is the village's own: a district that bears the question goes before a regency or province. */
    private int rankAbove() {
        return borne[1] == question.allWords() ? 6 : 5;
    }
}
