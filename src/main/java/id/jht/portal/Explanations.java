package id.jht.portal;

import id.jht.eligibility.Entitlement;
import id.jht.filing.EligibilityAnswer;
import id.jht.filing.Sentences;
import id.jht.shared.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words for what is wrong or not allowed. */
@Component
public class Explanations {

    private final Sentences sentences;
    private final MessageSource messages;

    Explanations(Sentences sentences, MessageSource messages) {
        this.sentences = sentences;
        this.messages = messages;
    }

    /** A rule that does not let the member claim now, and what to do about it. */
    public record Obstacle(
            String message, String remedy, @Nullable LocalDate possibleFrom) {}

    public Faults faults(List<Violation> violations, Locale locale) {
        return faults(violations, locale, field -> "#" + Faults.id(field));
    }

    public Faults faults(List<Violation> violations, Locale locale, Function<String, String> placeOf) {
        return new Faults(violations.stream()
                .filter(violation -> !isRule(violation))
                .map(wrong -> new Faults.Fault(
                        wrong.field(),
                        own(wrong, locale).isEmpty() ? label(wrong.field(), locale) : "",
                        placeOf.apply(wrong.field()),
                        sentence(wrong, locale)))
                .toList());
    }

    /** In the words of its field, message {@code portal.wrong.FIELD.CODE}, else the general sentence. */
    private String sentence(Violation wrong, Locale locale) {
        var own = own(wrong, locale);
        return own.isEmpty() ? sentences.of(wrong, locale) : own;
    }

    private String own(Violation wrong, Locale locale) {
        var key = "portal.wrong." + wrong.field() + "." + wrong.code();
        return String.valueOf(messages.getMessage(key, wrong.arguments().toArray(), "", locale));
    }

    public List<Obstacle> obstacles(List<Violation> violations, Locale locale) {
        return violations.stream()
                .filter(this::isRule)
                .map(wrong -> obstacle(wrong.code(), date(wrong), locale))
                .toList();
    }

    public List<Obstacle> obstacles(EligibilityAnswer.Answered answer, Locale locale) {
        return obstacles(new Entitlement(answer.failures()), locale);
    }

    public List<Obstacle> obstacles(Entitlement entitlement, Locale locale) {
        return entitlement.failures().stream()
                .map(failure -> obstacle(failure.code(), failure.possibleFrom(), locale))
                .toList();
    }

    /** What the member should know before filing. */
    public List<String> warnings(List<String> codes, Locale locale) {
        return codes.stream().map(code -> text("warning." + code, locale)).toList();
    }

    private Obstacle obstacle(String code, @Nullable LocalDate possibleFrom, Locale locale) {
        return new Obstacle(text("rule." + code, locale), text("rule." + code + ".remedy", locale), possibleFrom);
    }

    public String text(String key, Locale locale, Object... arguments) {
        return String.valueOf(messages.getMessage(key, arguments, key, locale));
    }

    private String label(String field, Locale locale) {
        var name = field.replaceAll("\\[.*", "");
        var paper = messages.getMessage("document." + name, null, "", locale);
        return String.valueOf(messages.getMessage("portal.field." + name, null, paper, locale));
    }

    /** Rules of the process owner's tables bring a remedy; faults of fields and papers do not. */
    public boolean isRule(Violation violation) {
        return messages.getMessage("rule." + violation.code() + ".remedy", null, null, Locale.forLanguageTag("id"))
                != null;
    }

    private static @Nullable LocalDate date(Violation violation) {
        return Optional.of(violation.arguments()).stream()
                .flatMap(List::stream)
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast)
                .findFirst()
                .orElse(null);
    }
}
