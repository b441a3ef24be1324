package id.jht.policy;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Excel with Indonesian settings rewrites what it opens: dates as 23/11/2026, decimals as 5,7, truth as TRUE. The cells mean
 * the same and are read so.
 */
final class CellForms {

    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[0-9]+,[0-9]+");
    private static final Pattern TRUTH = Pattern.compile("true|false", Pattern.CASE_INSENSITIVE);
    private static final String FORMULA = "=+-@\t\r";

    private CellForms() {}

    static String usual(String type, String cell) {
        var stripped = cell.strip();
        return switch (type.replaceAll("\\(.*", "")) {
            case "date" -> usualDate(stripped);
            case "numeric" -> DECIMAL_COMMA.matcher(stripped).matches() ? stripped.replace(',', '.') : stripped;
            case "boolean" -> TRUTH.matcher(stripped).matches() ? stripped.toLowerCase(Locale.ROOT) : stripped;
            default -> stripped;
        };
    }

    private static String usualDate(String cell) {
        var date = DAY_FIRST.matcher(cell);
        return date.matches()
                ? "%s-%02d-%02d"
                        .formatted(date.group(3), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(1)))
                : cell;
    }

    /** Whether a spreadsheet would run the cell instead of showing it. */
    static boolean isFormula(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
    }
}
