package id.jht.notice.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads delivery status notifications (RFC 3464, and RFC 6533 for addresses beyond ASCII). */
final class Reports {

    private static final List<String> STATUS = List.of("message/delivery-status", "message/global-delivery-status");
    private static final List<String> RETURNED =
            List.of("message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers");
    private static final int MOST_WORDS = 500;

    private Reports() {}

    static Report read(MimeMessage message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report") || !(message.getContent() instanceof MimeMultipart parts)) {
            return new Report.Unclear();
        }
        var recipients = recipients(parts);
        if (recipients.stream().noneMatch(one -> one.getHeader("Action") != null)) {
            return new Report.Unclear();
        }
        var traces =
                Stream.concat(values(message.getAllHeaders()), returned(parts)).toList();
        return recipients.stream()
                .filter(Reports::isGivenUp)
                .findFirst()
                .<Report>map(failed -> new Report.Failed(traces, words(failed)))
                .orElseGet(Report.Passing::new);
    }

    /** Decisive is the action: a server that has tried for days gives up with a status that began as a passing one (4.x.x). */
    private static boolean isGivenUp(InternetHeaders recipient) {
        return "failed".equalsIgnoreCase(field(recipient, "Action"));
    }

    private static List<InternetHeaders> recipients(MimeMultipart parts) throws MessagingException, IOException {
        var status = part(parts, STATUS);
        if (status.isEmpty()) {
            return List.of();
        }
        var text = new String(status.get().getInputStream().readAllBytes(), UTF_8);
        var groups = new ArrayList<InternetHeaders>();
        for (var group : text.replace("\r\n", "\n").split("\n\\h*\n")) {
            groups.add(headers(group.strip().getBytes(UTF_8)));
        }
        return groups;
    }

    private static Stream<String> returned(MimeMultipart parts) throws MessagingException, IOException {
        var letter = part(parts, RETURNED);
        return letter.isEmpty()
                ? Stream.empty()
                : values(headers(letter.get().getInputStream().readAllBytes()).getAllHeaders());
    }

    private static Optional<BodyPart> part(MimeMultipart parts, List<String> types) throws MessagingException {
        for (var index = 0; index < parts.getCount(); index++) {
            var part = parts.getBodyPart(index);
            if (isAny(part, types)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    private static boolean isAny(Part part, List<String> types) throws MessagingException {
        for (var type : types) {
            if (part.isMimeType(type)) {
                return true;
            }
        }
        return false;
    }

    private static InternetHeaders headers(byte[] text) throws MessagingException {
        return new InternetHeaders(new ByteArrayInputStream(text), true);
    }

    private static Stream<String> values(java.util.Enumeration<Header> headers) {
        return Collections.list(headers).stream().map(Header::getValue).filter(Objects::nonNull);
    }

    private static String words(InternetHeaders recipient) {
        var words = "returned: " + field(recipient, "Status") + " " + field(recipient, "Diagnostic-Code");
        return words.length() > MOST_WORDS ? words.substring(0, MOST_WORDS) : words;
    }

    private static String field(InternetHeaders headers, String name) {
        @Nullable String value = headers.getHeader(name, null);
        return value == null ? "" : value.replaceAll("\\s+", " ").strip();
    }
}
