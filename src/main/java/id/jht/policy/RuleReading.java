package id.jht.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A file read as a rule table: its rows as PostgreSQL writes them, or every mistake. */
record RuleReading(List<RuleRow> rows, List<RuleMistake> mistakes) {

    static RuleReading of(RuleTable table, byte[] content, RuleRows database, LocalDate today) {
        var file = RuleFile.read(table, content);
        var reader = new Cells(table, database, file.rows(), new ArrayList<>(file.mistakes()));
        var rows = reader.readAll();
        var mistakes = reader.mistakes;
        if (mistakes.isEmpty()) {
            table.checks().forEach(check -> mistakes.addAll(check.mistakes(rows, today)));
        }
        mistakes.sort(Comparator.comparingLong(RuleMistake::line));
        return new RuleReading(rows, List.copyOf(mistakes));
    }

    /** Judges cell by cell, column by column. */
    private record Cells(RuleTable table, RuleRows database, List<RuleRow> given, List<RuleMistake> mistakes) {

        List<RuleRow> readAll() {
            List<RuleRow> rows = given.stream()
                    .map(row -> new RuleRow(row.line(), new HashMap<>()))
                    .toList();
            table.columns().forEach(column -> read(column, rows));
            refuseRepeatedKeys(rows);
            return rows;
        }

        private void read(RuleTable.Column column, List<RuleRow> rows) {
            var cells = given.stream().map(row -> row.cell(column.name())).toList();
            var canonical = database.canonical(column.type(), cells);
            for (var i = 0; i < rows.size(); i++) {
                var readable = canonical.get(i);
                if (isRight(
                        column, given.get(i), readable != null || cells.get(i).isEmpty())) {
                    rows.get(i).cells().put(column.name(), readable == null ? "" : readable);
                }
            }
        }

        private boolean isRight(RuleTable.Column column, RuleRow row, boolean readable) {
            var cell = row.cell(column.name());
            if (column.type().equals("text") && CellForms.isFormula(cell)) {
                mistakes.add(RuleMistake.at(row.line(), column.name(), "policy.mistake.formula"));
                return false;
            }
            if (!readable || !column.allowed().test(cell)) {
                mistakes.add(RuleMistake.unexpected(row, column.name(), RuleMistake.message(column.expected())));
                return false;
            }
            return true;
        }

        private void refuseRepeatedKeys(List<RuleRow> rows) {
            Map<List<String>, RuleRow> seen = new HashMap<>();
            for (var row : rows.stream().filter(this::hasKey).toList()) {
                var earlier = seen.putIfAbsent(row.key(table), row);
                if (earlier != null) {
                    mistakes.add(RuleMistake.at(
                            row.line(),
                            table.keys().get(0).name(),
                            "policy.mistake.repeated",
                            Long.toString(earlier.line())));
                }
            }
        }

        private boolean hasKey(RuleRow row) {
            return table.keys().stream().allMatch(key -> row.cells().containsKey(key.name()));
        }
    }
}
