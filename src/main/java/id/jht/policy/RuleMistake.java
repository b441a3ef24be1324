package id.jht.policy;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * Why a file cannot become the table.
 *
 * @param line of the file, the first is 1; 0 when the mistake is what is missing from the whole
 * @param column null when the whole line is meant
 * @param sentence in the reader's language
 */
public record RuleMistake(long line, @Nullable String column, MessageSourceResolvable sentence) {

    private static final int SHOWN = 60;

    /** @param arguments of the message; what can be resolved itself is */
    public static RuleMistake at(long line, @Nullable String column, String code, Object... arguments) {
        return new RuleMistake(line, column, message(code, arguments));
    }

    /** @param expected what a right cell looks like */
    public static RuleMistake unexpected(RuleRow row, String column, MessageSourceResolvable expected) {
        return unexpected(row.line(), column, row.cell(column), expected);
    }

    static RuleMistake unexpected(long line, String column, String cell, MessageSourceResolvable expected) {
        return cell.isEmpty()
                ? at(line, column, "policy.mistake.empty", expected)
                : at(line, column, "policy.mistake.cell", shortened(cell), expected);
    }

    /** A message of which other messages can be arguments. */
    public static MessageSourceResolvable message(String code, Object... arguments) {
        return new DefaultMessageSourceResolvable(new String[] {code}, Arrays.copyOf(arguments, arguments.length));
    }

    private static String shortened(String cell) {
        return cell.length() > SHOWN ? cell.substring(0, SHOWN) + "…" : cell;
    }
}
