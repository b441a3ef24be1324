package id.jht.document;

import id.jht.claim.ClaimCause;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What members are told about a paper: messages {@code document.TYPE.help} and {@code document.TYPE.example}, or
 * {@code document.TYPE.CAUSE.help} where a paper means something else for that cause.
 */
@Component
public class PaperTexts {

    private final MessageSource messages;

    PaperTexts(MessageSource messages) {
        this.messages = messages;
    }

    public Text of(DocumentType type, ClaimCause cause, Locale locale) {
        var name = String.valueOf(messages.getMessage("document." + type, null, locale));
        return new Text(type, name, text(type, cause, "help", locale), text(type, cause, "example", locale));
    }

    private String text(DocumentType type, ClaimCause cause, String kind, Locale locale) {
        var general = messages.getMessage("document." + type + "." + kind, null, locale);
        return String.valueOf(
                messages.getMessage("document." + type + "." + cause + "." + kind, null, general, locale));
    }

    /**
     * @param explanation what it is for this cause, and what makes it unusable
     * @param example what a good one looks like
     */
    public record Text(DocumentType type, String name, String explanation, String example) {}
}
