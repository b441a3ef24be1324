package id.jht.policy;

import java.util.List;
import java.util.Map;

/**
 * One row of a rule table, every cell as PostgreSQL writes it; an empty cell is an empty text or no value.
 *
 * @param line where the row begins in the file, 0 when it comes from the database
 * @param cells by column
 */
public record RuleRow(long line, Map<String, String> cells) {

    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    List<String> key(RuleTable table) {
        return table.keys().stream().map(column -> cell(column.name())).toList();
    }

    boolean tellsTheSameAs(RuleRow other) {
        return cells.equals(other.cells);
    }
}
