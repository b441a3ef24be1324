package id.jht.policy;

import java.util.List;
import java.util.function.Predicate;

/**
 * A table that an administrator changes by a CSV file. A room declares one bean for each of its tables. Beside the columns
 * named here the database table has {@code known_from}, {@code known_until}, {@code entered_by} and {@code retired_by}: a
 * row is never changed, it is retired and followed by another one.
 *
 * @param name of the database table; with dashes, of the file
 * @param columns in the order of the file
 */
public record RuleTable(String name, List<Column> columns) {

    /**
     * @param name of the column in the database and the file
     * @param type PostgreSQL type that the cell is cast to
     * @param key whether the column is part of the key, of which one row is known at a time
     * @param expected what a right cell looks like, e.g. "a date like 2026-11-23", as message code {@code policy.expects.…}
     */
    public record Column(String name, String type, boolean key, Predicate<String> allowed, String expected) {}
}
