package id.jht.portal.filing;

import id.jht.filing.Sentences;
import id.jht.portal.Faults;
import id.jht.preparation.Step;
import id.jht.shared.Violation;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What is wrong on a page of filing, in the words of its field: message {@code portal.wrong.FIELD.CODE}, else
 * {@code portal.wrong.CODE}, else the general sentence.
 */
@Component
class PageFaults {

    private static final String PREFIX = "portal.wrong.";
    private static final Set<String> NAMELESS =
            Set.of("REQUIRED", "TOO_LONG", "CONTROL_CHARACTERS", "DOCUMENT_MISSING");

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
        var own = own(wrong, locale);
        var general =
                messages.getMessage(PREFIX + wrong.code(), wrong.arguments().toArray(), own, locale);
        return !own.isEmpty() ? own : general == null || general.isEmpty() ? sentences.of(wrong, locale) : general;
    }

    private Faults of(List<Violation> violations, Locale locale, Function<String, String> placeOf) {
        return new Faults(violations.stream()
                .map(wrong -> new Faults.Fault(
                        wrong.field(),
                        saysItsField(wrong) ? "" : label(wrong.field(), locale),
                        placeOf.apply(wrong.field()),
                        sentence(wrong, locale)))
                .toList());
    }

    /** Sentences that would do for any field need its name in the list on top of the page. */
    private boolean saysItsField(Violation wrong) {
        return !NAMELESS.contains(wrong.code()) || !own(wrong, Locale.ROOT).isEmpty();
    }

    private String own(Violation wrong, Locale locale) {
        var key = PREFIX + kind(wrong.field()) + "." + wrong.code();
        return String.valueOf(messages.getMessage(key, wrong.arguments().toArray(), "", locale));
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
