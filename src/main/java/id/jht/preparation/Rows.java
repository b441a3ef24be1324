package id.jht.preparation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Answers of which there may be several: further cards, heirs. Rows bear numbers from a first one on without gaps; a row that
 * was left empty is none.
 */
public enum Rows {
    CARDS("kpj", 2, 20, List.of("")),
    HEIRS("heirs", 1, 50, List.of(".name", ".nik", ".relationship", ".share"));

    private final String prefix;
    private final int first;
    private final int last;
    private final List<String> parts;

    Rows(String prefix, int first, int last, List<String> parts) {
        this.prefix = prefix;
        this.first = first;
        this.last = last;
        this.parts = parts;
    }

    /** Number of the last row that there may be. */
    public int last() {
        return last;
    }

    /** What was sent, closed up, without the row that the member takes away (0 for none); rows that are over are emptied. */
    public Map<String, String> closedUp(Map<String, String> sent, int removed) {
        var closed = new HashMap<String, String>();
        IntStream.rangeClosed(first, last).forEach(row -> names(row).forEach(name -> closed.put(name, "")));
        var kept = IntStream.rangeClosed(first, last)
                .filter(row -> row != removed && isFilled(sent, row))
                .toArray();
        for (var at = 0; at < kept.length; at++) {
            for (var part : parts) {
                closed.put(
                        prefix + (first + at) + part,
                        sent.getOrDefault(prefix + kept[at] + part, "").strip());
            }
        }
        return closed;
    }

    /** Numbers of the rows that are filled, and of as many empty ones as are wanted. */
    public List<Integer> numbers(Answers answers, int more) {
        var filled = filled(answers).size();
        return IntStream.range(first, Math.min(first + filled + more, last + 1))
                .boxed()
                .toList();
    }

    public List<Integer> filled(Answers answers) {
        return IntStream.rangeClosed(first, last)
                .filter(row -> names(row).stream().anyMatch(answers::has))
                .boxed()
                .toList();
    }

    private boolean isFilled(Map<String, String> sent, int row) {
        return names(row).stream().anyMatch(name -> !sent.getOrDefault(name, "").isBlank());
    }

    private List<String> names(int row) {
        return parts.stream().map(part -> prefix + row + part).toList();
    }
}
