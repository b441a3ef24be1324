package id.jht.desk;

import id.jht.policy.RuleEvent;
import id.jht.policy.RuleRow;
import id.jht.policy.RuleTable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;

/**
 * One rule table with its past.
 *
 * @param history newest first, at most as much as a page holds
 * @param settings what each setting means; empty for other tables
 * @param mistakes of the file that was just brought, at most as many as a page holds
 * @param furtherMistakes how many more there are
 */
record PolicyPage(
        RuleTable table,
        List<RuleRow> rows,
        List<RuleEvent> history,
        boolean older,
        List<Explained> settings,
        List<Mistake> mistakes,
        int furtherMistakes) {

    /** @param changed when somebody changed the table last, null when nobody has */
    record Summary(
            RuleTable table,
            int rows,
            @Nullable Instant changed,
            @Nullable String by) {}

    /** @param id as in the table; {@code value} in force today */
    record Explained(String id, String value, MessageSourceResolvable allowed) {}

    /** @param place which line and column, in words */
    record Mistake(String place, String sentence) {}
}
