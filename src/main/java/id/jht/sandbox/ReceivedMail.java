package id.jht.sandbox;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A mail taken apart.
 *
 * @param text and {@code html} are empty where the mail has none
 */
record ReceivedMail(
        long id,
        String to,
        String from,
        String subject,
        String text,
        String html,
        List<File> attachments,
        Instant receivedAt) {

    /** @param contentId by which the page shows it as a picture, empty for a file beside the page */
    record File(
            String name,
            String mediaType,
            int size,
            String contentId,
            @JsonIgnore byte[] content) {}

    static ReceivedMail read(long id, String to, Instant receivedAt, MimeMessage message)
            throws MessagingException, IOException {
        var parts = new ArrayList<Part>();
        unfold(message, parts);
        return new ReceivedMail(
                id,
                to,
                String.valueOf(message.getFrom()[0]),
                Optional.ofNullable(message.getSubject()).orElse(""),
                text(parts, "text/plain"),
                text(parts, "text/html"),
                files(parts),
                receivedAt);
    }

    private static void unfold(Part part, List<Part> leaves) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart multipart) {
            for (var i = 0; i < multipart.getCount(); i++) {
                BodyPart inner = multipart.getBodyPart(i);
                unfold(inner, leaves);
            }
        } else {
            leaves.add(part);
        }
    }

    private static String text(List<Part> parts, String mediaType) throws MessagingException, IOException {
        for (var part : parts) {
            if (part.isMimeType(mediaType) && part.getFileName() == null) {
                return String.valueOf(part.getContent());
            }
        }
        return "";
    }

    private static List<File> files(List<Part> parts) throws MessagingException, IOException {
        var files = new ArrayList<File>();
        for (var part : parts) {
            var contentId = contentId(part);
            if (part.getFileName() != null || !contentId.isEmpty()) {
                var content = part.getInputStream().readAllBytes();
                var name = contentId.isEmpty() ? MimeUtility.decodeText(part.getFileName()) : contentId;
                var mediaType = new ContentType(part.getContentType()).getBaseType();
                files.add(new File(name, mediaType, content.length, contentId, content));
            }
        }
        return files;
    }

    private static String contentId(Part part) throws MessagingException {
        var headers = part.getHeader("Content-ID");
        return headers == null ? "" : headers[0].replaceAll("^<|>$", "");
    }

    Optional<File> attachment(String name) {
        return attachments.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    /** The page as it is shown at {@code …/html}, with its pictures beside it. */
    String htmlWithPictures() {
        var page = html;
        for (var file : attachments) {
            page = page.replace("cid:" + file.contentId(), "attachments/" + file.name());
        }
        return page;
    }
}
