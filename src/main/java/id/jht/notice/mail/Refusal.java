package id.jht.notice.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;

/** Tells a refusal for good from trouble that passes. */
final class Refusal {

    private static final int AUTHENTICATION_FIRST = 530;
    private static final int AUTHENTICATION_LAST = 539;

    private Refusal() {}

    static Optional<Posting> in(MailSendException failed) {
        return Arrays.stream(failed.getMessageExceptions())
                .flatMap(Refusal::chain)
                .filter(Refusal::isForGood)
                .findFirst()
                .map(refused -> new Posting.Refused(words(refused)));
    }

    /** Jakarta Mail hangs the servers' answers one behind the other. */
    private static Stream<Exception> chain(@Nullable Exception first) {
        return Stream.iterate(
                first,
                exception -> exception != null,
                exception -> exception instanceof MessagingException messaging ? messaging.getNextException() : null);
    }

    private static boolean isForGood(Exception exception) {
        return (exception instanceof SendFailedException failed && hasInvalidAddress(failed))
                || (exception instanceof SMTPSendFailedException answer && isRefusal(answer.getReturnCode()));
    }

    /** An address is called invalid after a 5xx answer to RCPT TO, and only then. */
    private static boolean hasInvalidAddress(SendFailedException failed) {
        var addresses = failed.getInvalidAddresses();
        return addresses != null && addresses.length > 0;
    }

    /** A demand to log in is our own misconfiguration, which somebody will mend. */
    private static boolean isRefusal(int code) {
        return code >= 500 && code < 600 && (code < AUTHENTICATION_FIRST || code > AUTHENTICATION_LAST);
    }

    private static String words(Exception refused) {
        return chain(refused)
                .reduce((earlier, later) -> later)
                .map(String::valueOf)
                .orElse("");
    }
}
