package id.jht.desk;

import id.jht.policy.AsOf;
import id.jht.policy.RuleBook;
import id.jht.policy.RuleMistake;
import id.jht.policy.RuleTable;
import id.jht.policy.Setting;
import id.jht.policy.Settings;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gathers the pages about rules. */
@Component
class PolicyPages {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final int SHOWN_EVENTS = 30;
    private static final int SHOWN_MISTAKES = 500;

    private final RuleBook book;
    private final Settings settings;
    private final MessageSource messages;
    private final Clock clock;

    PolicyPages(RuleBook book, Settings settings, MessageSource messages, Clock clock) {
        this.book = book;
        this.settings = settings;
        this.messages = messages;
        this.clock = clock;
    }

    List<PolicyPage.Summary> summaries() {
        return book.tables().stream().map(this::summary).toList();
    }

    private PolicyPage.Summary summary(RuleTable table) {
        var last = book.history(table).stream().findFirst();
        return new PolicyPage.Summary(
                table,
                book.rows(table).size(),
                last.map(event -> event.at()).orElse(null),
                last.map(event -> event.by()).orElse(null));
    }

    PolicyPage of(RuleTable table) {
        return of(table, List.of());
    }

    PolicyPage of(RuleTable table, List<RuleMistake> mistakes) {
        var history = book.history(table);
        return new PolicyPage(
                table,
                book.rows(table),
                history.stream().limit(SHOWN_EVENTS).toList(),
                history.size() > SHOWN_EVENTS,
                table.name().equals("policy_setting") ? explained() : List.of(),
                mistakes.stream().limit(SHOWN_MISTAKES).map(this::inWords).toList(),
                Math.max(0, mistakes.size() - SHOWN_MISTAKES));
    }

    private List<PolicyPage.Explained> explained() {
        var now = clock.instant();
        var today = new AsOf(LocalDate.ofInstant(now, WIB), now);
        return Arrays.stream(Setting.values())
                .map(setting ->
                        new PolicyPage.Explained(setting.id(), settings.text(setting, today), setting.allowed()))
                .toList();
    }

    private PolicyPage.Mistake inWords(RuleMistake mistake) {
        return new PolicyPage.Mistake(
                placeOf(mistake), messages.getMessage(mistake.sentence(), StaffLanguage.INDONESIAN));
    }

    private String placeOf(RuleMistake mistake) {
        if (mistake.line() == 0) {
            return word("file");
        }
        var line = Long.toString(mistake.line());
        return mistake.column() == null ? word("line", line) : word("cell", line, mistake.column());
    }

    private String word(String place, Object... arguments) {
        return messages.getMessage("policy.mistake.place." + place, arguments, StaffLanguage.INDONESIAN);
    }
}
