package id.jht.portal.filing;

import id.jht.filing.Sentences;
import id.jht.portal.Faults;
import id.jht.shared.Violation;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What is wrong on a page of filing, in the words of its field: message {@code portal.filing.wrong.FIELD.CODE}, else
 * {@code portal.filing.wrong.CODE}, else the general sentence.
 */
@Component
class PageFaults {

    private final MessageSource messages;
    private final Sentences sentences;

    PageFaults(MessageSource messages, Sentences sentences) {
        this.messages = messages;
        this.sentences = sentences;
    }

    Faults on(Step step, List<Violation> violations, Locale locale) {
        return of(violations, locale, field -> "#" + id(field));
    }

    /** Links lead to the page that asks for the field, and back to the check from there. */
    Faults elsewhere(List<Violation> violations, Locale locale) {
        return of(violations, locale, field -> Step.asking(field).address() + "?from=check#" + id(field));
    }

    String sentence(Violation wrong, Locale locale) {
        var arguments = wrong.arguments().toArray();
        var prefix = "portal.filing.wrong.";
        var general = messages.getMessage(prefix + wrong.code(), arguments, "", locale);
        var own = messages.getMessage(prefix + kind(wrong.field()) + "." + wrong.code(), arguments, general, locale);
        return own == null || own.isEmpty() ? sentences.of(wrong, locale) : own;
    }

    private Faults of(List<Violation> violations, Locale locale, Function<String, String> placeOf) {
        return new Faults(violations.stream()
                .map(wrong -> new Faults.Fault(
                        wrong.field(),
                        label(wrong.field(), locale),
                        placeOf.apply(wrong.field()),
                        sentence(wrong, locale)))
                .toList());
    }

    /** Rows of a kind share their words, their number is an argument: heirs2.name is heirs.name of 2. */
    private String label(String field, Locale locale) {
        var number = field.replaceAll("[^0-9]", "");
        var row = number.isEmpty() ? null : new Object[] {number};
        var paper = messages.getMessage("document." + field, null, "", locale);
        return String.valueOf(messages.getMessage("portal.field." + kind(field), row, paper, locale));
    }

    private static String kind(String field) {
        return field.replaceAll("[0-9]+", "");
    }

    private static String id(String field) {
        return field.replace('.', '-');
    }
}
