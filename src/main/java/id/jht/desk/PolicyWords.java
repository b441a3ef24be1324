package id.jht.desk;

import static java.util.stream.Collectors.joining;

import id.jht.policy.RuleChange;
import id.jht.policy.RuleRow;
import id.jht.policy.RuleTable;
import id.jht.policy.RuleTable.Column;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Rows of rules on one line. In templates {@code ${@policyWords.of(…)}}. */
@Component("policyWords")
class PolicyWords {

    private final MessageSource messages;

    PolicyWords(MessageSource messages) {
        this.messages = messages;
    }

    public String of(RuleTable table, RuleRow row) {
        return table.columns().stream()
                .map(column -> row.cell(column.name()))
                .filter(cell -> !cell.isEmpty())
                .collect(joining(" · "));
    }

    /** Only what was otherwise before. */
    public String before(RuleTable table, RuleChange.Replaced pair) {
        return table.columns().stream()
                .map(Column::name)
                .filter(pair::differsIn)
                .map(column -> column + " " + pair.before().cell(column))
                .collect(joining(", "));
    }

    public String of(MessageSourceResolvable message) {
        return messages.getMessage(message, StaffLanguage.INDONESIAN);
    }
}
