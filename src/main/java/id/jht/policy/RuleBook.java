package id.jht.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All tables of rules: what is in force, who changed what, and the file of each. */
@Component
public class RuleBook {

    private final List<RuleTable> tables;
    private final RuleRows rows;

    RuleBook(List<RuleTable> tables, RuleRows rows) {
        this.tables =
                tables.stream().sorted(Comparator.comparing(RuleTable::name)).toList();
        this.rows = rows;
    }

    public List<RuleTable> tables() {
        return tables;
    }

    public Optional<RuleTable> find(String slug) {
        return tables.stream().filter(table -> table.slug().equals(slug)).findFirst();
    }

    /** In force now, by key. */
    public List<RuleRow> rows(RuleTable table) {
        return rows.current(table);
    }

    /** The table as a CSV file in UTF-8, to be changed and brought back. */
    public byte[] file(RuleTable table) {
        return RuleFile.write(table, rows.current(table));
    }

    /** What people have changed, newest first; what came with a release is not part of it. */
    public List<RuleEvent> history(RuleTable table) {
        Map<Occasion, Rows> occasions = new HashMap<>();
        for (var dated : rows.touched(table)) {
            if (dated.from() != null) {
                of(occasions, dated.from(), dated.enteredBy()).entered.add(dated.row());
            }
            if (dated.until() != null) {
                of(occasions, dated.until(), dated.retiredBy()).retired.add(dated.row());
            }
        }
        return occasions.entrySet().stream()
                .map(one -> new RuleEvent(
                        one.getKey().at(),
                        one.getKey().by(),
                        RuleChange.between(table, one.getValue().retired, one.getValue().entered)))
                .sorted(Comparator.comparing(RuleEvent::at).reversed())
                .toList();
    }

    private static Rows of(Map<Occasion, Rows> occasions, Instant at, @Nullable String by) {
        return occasions.computeIfAbsent(new Occasion(at, by == null ? "?" : by), occasion -> new Rows());
    }

    private record Occasion(Instant at, String by) {}

    private static final class Rows {

        private final List<RuleRow> retired = new ArrayList<>();
        private final List<RuleRow> entered = new ArrayList<>();
    }
}
