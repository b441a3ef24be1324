package id.jht.notice.mail;

import id.jht.shared.EmailAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One mail.
 *
 * @param id the same for every try, so that a mail that went out twice is recognised as one
 * @param replyTo where answers are read, null when nobody reads them
 * @param html may show an attachment as a picture by {@code cid:NAME}
 */
public record Mail(
        String id,
        EmailAddress recipient,
        @Nullable EmailAddress replyTo,
        String subject,
        String text,
        String html,
        List<Attachment> attachments) {

    /** @param inline whether it is a picture within the page instead of a file beside it */
    public record Attachment(String name, String mediaType, byte[] content, boolean inline) {}
}
