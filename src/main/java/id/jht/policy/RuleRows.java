package id.jht.policy;

import static java.util.stream.Collectors.joining;

import id.jht.policy.RuleTable.Column;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of any rule table; names and types come from the rooms' declarations, never from a file. */
@Component
class RuleRows {

    private final JdbcClient jdbc;

    RuleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those in force now, by key. */
    List<RuleRow> current(RuleTable table) {
        return jdbc.sql("select " + cells(table) + " from " + table.name() + " where known_until is null order by "
                        + keyOf(table))
                .query((row, index) -> row(table, row))
                .list();
    }

    /** Every row that people have entered or retired. */
    List<Dated> touched(RuleTable table) {
        return jdbc.sql("select " + cells(table)
                        + ", nullif(known_from, '-infinity') as known_from, known_until, entered_by, retired_by from "
                        + table.name() + " where known_from > '-infinity' or known_until is not null order by "
                        + keyOf(table))
                .query((row, index) -> new Dated(
                        row(table, row),
                        instant(row, "known_from"),
                        row.getString("entered_by"),
                        instant(row, "known_until"),
                        row.getString("retired_by")))
                .list();
    }

    /** How PostgreSQL writes each cell of the type; null where it cannot read the cell. */
    List<@Nullable String> canonical(String type, List<String> cells) {
        return jdbc.sql("select case when pg_input_is_valid(cell, '" + type + "') then "
                        + written("cell::" + type, type)
                        + " end as cell from unnest(?) with ordinality as given (cell, number) order by number")
                .param(cells.toArray(String[]::new))
                .query((row, index) -> row.getString("cell"))
                .list();
    }

    /**
     * Keeps others from changing any table of rules until the transaction ends; readers go on. Whoever changes one takes the moment
     * of the change after this, so that nothing is waited for between that moment and the end.
     */
    void lock(RuleTable table) {
        jdbc.sql("lock table " + table.name() + " in share row exclusive mode").update();
        jdbc.sql("select version from rule_version for update").query().singleRow();
    }

    void retire(RuleTable table, RuleRow row, Instant now, String actor) {
        var condition = table.keys().stream()
                .map(key -> key.name() + " = " + parameter(key))
                .collect(joining(" and "));
        jdbc.sql("update " + table.name() + " set known_until = :now, retired_by = :actor"
                        + " where known_until is null and " + condition)
                .params(row.cells())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("actor", actor)
                .update();
    }

    void insert(RuleTable table, RuleRow row, Instant now, String actor) {
        jdbc.sql("insert into " + table.name() + " (" + names(table) + ", known_from, entered_by) values ("
                        + table.columns().stream().map(RuleRows::parameter).collect(joining(", ")) + ", :now, :actor)")
                .params(row.cells())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("actor", actor)
                .update();
    }

    private static String cells(RuleTable table) {
        return table.columns().stream()
                .map(column -> "coalesce(" + written(column.name(), column.type()) + ", '') as " + column.name())
                .collect(joining(", "));
    }

    private static String written(String value, String type) {
        return type.startsWith("numeric") ? "trim_scale(" + value + ")::text" : "(" + value + ")::text";
    }

    private static String parameter(Column column) {
        return column.type().equals("text")
                ? ":" + column.name()
                : "nullif(:" + column.name() + ", '')::" + column.type();
    }

    private static String names(RuleTable table) {
        return table.columns().stream().map(Column::name).collect(joining(", "));
    }

    private static String keyOf(RuleTable table) {
        return table.keys().stream()
                .map(column -> table.name() + "." + column.name())
                .collect(joining(", "));
    }

    private static RuleRow row(RuleTable table, ResultSet row) throws SQLException {
        Map<String, String> cells = new HashMap<>();
        for (var column : table.columns()) {
            cells.put(column.name(), row.getString(column.name()));
        }
        return new RuleRow(0, cells);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** @param from null when the row came with a release; {@code until} null while it is in force */
    record Dated(
            RuleRow row,
            @Nullable Instant from,
            String enteredBy,
            @Nullable Instant until,
            @Nullable String retiredBy) {}
}
