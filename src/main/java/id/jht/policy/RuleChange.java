package id.jht.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * What would happen to a table if a file became it. A row that the file does not hold is retired.
 *
 * @param unchanged number of rows that stay as they are
 */
public record RuleChange(List<RuleRow> added, List<Replaced> changed, List<RuleRow> retired, int unchanged) {

    static RuleChange between(RuleTable table, List<RuleRow> before, List<RuleRow> after) {
        var left = new LinkedHashMap<List<String>, RuleRow>();
        before.forEach(row -> left.put(row.key(table), row));
        var added = new ArrayList<RuleRow>();
        var changed = new ArrayList<Replaced>();
        for (var row : after) {
            var known = left.remove(row.key(table));
            if (known == null) {
                added.add(row);
            } else if (!known.tellsTheSameAs(row)) {
                changed.add(new Replaced(known, row));
            }
        }
        var unchanged = after.size() - added.size() - changed.size();
        return new RuleChange(added, changed, List.copyOf(left.values()), unchanged);
    }

    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && retired.isEmpty();
    }

    /** The same key with other words. */
    public record Replaced(RuleRow before, RuleRow after) {

        public boolean differsIn(String column) {
            return !before.cell(column).equals(after.cell(column));
        }
    }
}
