package id.jht.membership.load;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one line and notes every one that is wrong, with line and column. */
class LineCells {

    /** Mistakes end in logs, which must not hold what belongs to a person (UU 27/2022). */
    private static final Set<String> PERSONAL = Set.of(
            "nik",
            "passportNumber",
            "name",
            "birthPlace",
            "motherMaidenName",
            "mobile",
            "email",
            "npwp",
            "accountNumber",
            "accountName");

    private final CSVRecord record;
    private final long line;
    private final List<String> mistakes = new ArrayList<>();

    LineCells(CSVRecord record, long line) {
        this.record = record;
        this.line = line;
    }

    List<String> mistakes() {
        return mistakes;
    }

    long line() {
        return line;
    }

    boolean hasColumn(String column) {
        return record.isMapped(column);
    }

    String text(String column) {
        return required(column, "a value", Optional::of, "");
    }

    /** Empty also where the file lacks an optional column. */
    String optionalText(String column) {
        return record.isMapped(column) ? record.get(column).strip() : "";
    }

    /** @param otherwise stands in for a wrong value, so that the rest of the line is read too */
    <T> T required(String column, String expected, Function<String, Optional<T>> reading, T otherwise) {
        var cell = optionalText(column);
        var value = cell.isEmpty() ? Optional.<T>empty() : read(cell, reading);
        if (value.isEmpty()) {
            note(column, (cell.isEmpty() ? "is empty" : shown(column, cell)) + ", expected " + expected);
        }
        return value.orElse(otherwise);
    }

    <T> @Nullable T optional(String column, String expected, Function<String, Optional<T>> reading) {
        var cell = optionalText(column);
        var value = cell.isEmpty() ? Optional.<T>empty() : read(cell, reading);
        if (value.isEmpty() && !cell.isEmpty()) {
            note(column, shown(column, cell) + ", expected " + expected + " or nothing");
        }
        return value.orElse(null);
    }

    private static String shown(String column, String cell) {
        return PERSONAL.contains(column) ? "has " + cell.length() + " letters" : "is '" + cell + "'";
    }

    private static <T> Optional<T> read(String cell, Function<String, Optional<T>> reading) {
        try {
            return reading.apply(cell);
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException malformed) {
            return Optional.empty();
        }
    }

    void note(String column, String mistake) {
        mistakes.add("line " + line + ", column " + column + ": " + mistake);
    }
}
