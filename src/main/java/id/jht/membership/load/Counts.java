package id.jht.membership.load;

import static java.util.stream.Collectors.joining;

import java.util.Map;

/**
 * How much of one table is new.
 *
 * @param columns how many of the changed rows differ in which column
 */
public record Counts(long added, long changed, long unchanged, Map<String, Long> columns) {

    boolean changesNothing() {
        return added == 0 && changed == 0;
    }

    @Override
    public String toString() {
        var differing = columns.entrySet().stream()
                .filter(column -> column.getValue() > 0)
                .map(column -> column.getKey() + " " + column.getValue())
                .collect(joining(", "));
        return "%,d added, %,d changed%s, %,d unchanged"
                .formatted(added, changed, differing.isEmpty() ? "" : " (" + differing + ")", unchanged);
    }
}
