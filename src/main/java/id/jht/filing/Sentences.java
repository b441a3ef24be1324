package id.jht.filing;

import id.jht.shared.Violation;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Turns a violation into the sentence that the reader sees. */
@Component
public class Sentences {

    private final MessageSource messages;

    Sentences(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * Message {@code violation.CODE}; for a rule of the process owner's tables {@code rule.CODE}, what to do and, where that
     * is known, from which day on it is possible.
     */
    public String of(Violation violation, Locale locale) {
        var arguments = violation.arguments().toArray();
        var sentence = messages.getMessage("violation." + violation.code(), arguments, "", locale);
        return sentence == null || sentence.isEmpty() ? rule(violation, locale) : sentence;
    }

    private String rule(Violation violation, Locale locale) {
        var key = "rule." + violation.code();
        var from = violation.arguments().stream()
                .filter(LocalDate.class::isInstance)
                .map(day -> day((LocalDate) day, locale))
                .map(day -> " " + from(key, day, locale))
                .findFirst()
                .orElse("");
        return messages.getMessage(key, null, locale) + " " + messages.getMessage(key + ".remedy", null, locale) + from;
    }

    /** A table may come to depend on time where no text foresaw it. */
    private String from(String key, String day, Locale locale) {
        var arguments = new Object[] {day};
        var general = messages.getMessage("rule.from", arguments, locale);
        return String.valueOf(messages.getMessage(key + ".from", arguments, general, locale));
    }

    private static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
    }
}
