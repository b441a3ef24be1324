package id.jht.filing;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The terms that a member agrees to; the text is the message {@code terms.VERSION}. */
@Component
public class Terms {

    /** The version in force. */
    public static final String VERSION = "2026-11";

    /** The notice on personal data in force. */
    public static final String NOTICE_VERSION = "2026-12";

    private final MessageSource messages;

    Terms(MessageSource messages) {
        this.messages = messages;
    }

    public String text(Locale locale) {
        return messages.getMessage("terms." + VERSION, null, locale);
    }
}
