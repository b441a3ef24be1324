package id.jht.process.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The cases that a row matches: for each fact, at which of its sample points. */
record Region(List<BitSet> facts) {

    boolean isEmpty() {
        return facts.stream().anyMatch(BitSet::isEmpty);
    }

    boolean meets(Region other) {
        for (var i = 0; i < facts.size(); i++) {
            if (!facts.get(i).intersects(other.facts.get(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether every case of this region lies in one of the others. A table too tangled to tell counts as not covered: better
     * a useless row than a good one refused.
     */
    boolean isWithin(List<Region> others) {
        return new Search().covers(this, others);
    }

    private Region with(int fact, BitSet points) {
        var changed = new ArrayList<>(facts);
        changed.set(fact, points);
        return new Region(changed);
    }

    private static BitSet minus(BitSet points, BitSet taken) {
        var left = (BitSet) points.clone();
        left.andNot(taken);
        return left;
    }

    private static BitSet both(BitSet points, BitSet others) {
        var common = (BitSet) points.clone();
        common.and(others);
        return common;
    }

    /** Takes the first of the others away; what is left of the region must lie in the rest of them. */
    private static final class Search {

        private static final int PATIENCE = 100_000;

        private int steps;

        boolean covers(Region region, List<Region> others) {
            if (others.isEmpty() || ++steps > PATIENCE) {
                return false;
            }
            var first = others.get(0);
            var rest = others.subList(1, others.size());
            return region.meets(first) ? leftoversAreCovered(region, first, rest) : covers(region, rest);
        }

        private boolean leftoversAreCovered(Region region, Region taken, List<Region> rest) {
            var inside = region;
            for (var fact = 0; fact < region.facts.size(); fact++) {
                var outside = minus(inside.facts.get(fact), taken.facts.get(fact));
                if (!outside.isEmpty() && !covers(inside.with(fact, outside), rest)) {
                    return false;
                }
                inside = inside.with(fact, both(inside.facts.get(fact), taken.facts.get(fact)));
            }
            return true;
        }
    }
}
