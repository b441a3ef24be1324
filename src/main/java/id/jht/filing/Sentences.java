package id.jht.filing;

import id.jht.shared.Violation;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Turns a violation into the sentence that the reader sees. */
@Component
public class Sentences {

    private final MessageSource messages;

    Sentences(MessageSource messages) {
        this.messages = messages;
    }

    /** Message {@code violation.CODE}, or {@code rule.CODE} for a rule of the process owner's tables. */
    public String of(Violation violation, Locale locale) {
        var codes = new String[] {"violation." + violation.code(), "rule." + violation.code()};
        return messages.getMessage(
                new DefaultMessageSourceResolvable(codes, violation.arguments().toArray()), locale);
    }
}
