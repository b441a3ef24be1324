package id.jht.membership.load;

import java.util.ArrayList;
import java.util.List;

/** What is wrong in a file: the first mistakes in words, and how many there are. */
public final class Mistakes {

    private static final int SHOWN = 50;

    private final List<String> first = new ArrayList<>();
    private long count;

    public void add(String mistake) {
        count++;
        if (first.size() < SHOWN) {
            first.add(mistake);
        }
    }

    /** Counts mistakes that are not told. */
    void addUntold(long further) {
        count += further;
    }

    public boolean isEmpty() {
        return count == 0;
    }

    long count() {
        return count;
    }

    /** One below the other, the first ones only. */
    public String text() {
        var lines = String.join("\n    ", first);
        var more = count - first.size();
        return "    " + lines + (more > 0 ? "\n    and " + more + " more" : "");
    }
}
