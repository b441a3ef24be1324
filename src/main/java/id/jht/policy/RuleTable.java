package id.jht.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A table that an administrator changes by a CSV file. A room declares one bean for each of its tables. Beside the columns
 * named here the database table has {@code known_from}, {@code known_until}, {@code entered_by} and {@code retired_by}: a
 * row is never changed, it is retired and followed by another one.
 *
 * @param name of the database table; with dashes, of the file and its page; {@code policy.table.NAME} is its title
 * @param columns in the order of the file
 * @param checks what no single cell can tell
 */
public record RuleTable(String name, List<Column> columns, List<Check> checks) {

    public RuleTable(String name, List<Column> columns) {
        this(name, columns, List.of());
    }

    /** As it stands in addresses and file names. */
    public String slug() {
        return name.replace('_', '-');
    }

    public List<Column> keys() {
        return columns.stream().filter(Column::key).toList();
    }

    /**
     * @param name of the column in the database and the file
     * @param type PostgreSQL type that the cell is cast to
     * @param key whether the column is part of the key, of which one row is known at a time
     * @param expected what a right cell looks like, e.g. "a date like 2026-11-23", as message code {@code policy.expects.…}
     */
    public record Column(String name, String type, boolean key, Predicate<String> allowed, String expected) {

        private static final Pattern ISO_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

        public Column {
            if (!name.matches("[a-z_]+") || !type.matches("[a-z0-9(), ]+")) {
                throw new IllegalArgumentException("not a column: " + name + " " + type);
            }
        }

        /** PostgreSQL alone would also read {@code today} and {@code infinity}. */
        public static Column date(String name, boolean key) {
            return new Column(name, "date", key, ISO_DATE.asMatchPredicate(), "policy.expects.date");
        }

        /** Words that must not be missing. */
        public static Column text(String name) {
            return new Column(name, "text", false, Predicate.not(String::isEmpty), "policy.expects.text");
        }

        public static Column flag(String name) {
            return new Column(name, "boolean", false, Set.of("true", "false")::contains, "policy.expects.flag");
        }
    }

    /** Looks at the whole file after every cell has been found right by itself. */
    @FunctionalInterface
    public interface Check {

        List<RuleMistake> mistakes(List<RuleRow> rows, LocalDate today);
    }
}
