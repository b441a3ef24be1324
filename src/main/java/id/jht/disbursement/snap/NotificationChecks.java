package id.jht.disbursement.snap;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a message must show before its body is read: headers, time, token, signature. */
@Component
class NotificationChecks {

    private static final Pattern TIMESTAMP =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}[+-]\\d{2}:\\d{2}");
    private static final Map<String, Pattern> FORMS = Map.of(
            "X-EXTERNAL-ID", Pattern.compile("[0-9]{1,36}"),
            "X-PARTNER-ID", Pattern.compile(".{1,36}"),
            "CHANNEL-ID", Pattern.compile(".{1,5}"));

    private final NotificationSettings settings;
    private final NotificationTokens tokens;
    private final BankKey key;
    private final Clock clock;

    NotificationChecks(NotificationSettings settings, NotificationTokens tokens, BankKey key, Clock clock) {
        this.settings = settings;
        this.tokens = tokens;
        this.key = key;
        this.clock = clock;
    }

    Optional<NotificationAnswer> refusalOfTokenRequest(NotificationMessage message) {
        return refusalOfStranger(message)
                .or(() -> missing(message, "X-TIMESTAMP", "X-CLIENT-KEY", "X-SIGNATURE"))
                .or(() -> refusalOfTime(message))
                .or(() -> refuseUnless(isBank(message), message, "Signature"));
    }

    Optional<NotificationAnswer> refusalOf(NotificationMessage message) {
        return refusalOfStranger(message)
                .or(() -> missing(message, "X-TIMESTAMP", "X-SIGNATURE", "X-PARTNER-ID", "X-EXTERNAL-ID", "CHANNEL-ID"))
                .or(() -> malformed(message))
                .or(() -> refusalOfTime(message))
                .or(() -> refusalOfToken(message))
                .or(() -> refuseUnless(isSigned(message), message, "Signature"));
    }

    /** While no key of a bank is set, whoever calls is a stranger. */
    private Optional<NotificationAnswer> refusalOfStranger(NotificationMessage message) {
        return refuseUnless(settings.isComplete(), message, "Client");
    }

    private static Optional<NotificationAnswer> missing(NotificationMessage message, String... names) {
        return Stream.of(names)
                .filter(name -> message.header(name).isBlank())
                .findFirst()
                .map(name ->
                        NotificationAnswer.of(message.service(), 400, "02", "Invalid Mandatory Field {" + name + "}"));
    }

    private static Optional<NotificationAnswer> malformed(NotificationMessage message) {
        return FORMS.entrySet().stream()
                .filter(form ->
                        !form.getValue().matcher(message.header(form.getKey())).matches())
                .findFirst()
                .map(form -> malformed(message, form.getKey()));
    }

    private static NotificationAnswer malformed(NotificationMessage message, String field) {
        return NotificationAnswer.of(message.service(), 400, "01", "Invalid Field Format {" + field + "}");
    }

    private Optional<NotificationAnswer> refusalOfTime(NotificationMessage message) {
        var timestamp = message.header("X-TIMESTAMP");
        try {
            if (TIMESTAMP.matcher(timestamp).matches()) {
                var sentAt = OffsetDateTime.parse(timestamp).toInstant();
                var age = Duration.between(sentAt, clock.instant()).abs();
                return refuseUnless(age.compareTo(settings.window()) <= 0, message, "Timestamp");
            }
        } catch (DateTimeException noTime) {
            return Optional.of(malformed(message, "X-TIMESTAMP"));
        }
        return Optional.of(malformed(message, "X-TIMESTAMP"));
    }

    private Optional<NotificationAnswer> refusalOfToken(NotificationMessage message) {
        return settings.signature() == NotificationSettings.Kind.ASYMMETRIC || tokens.isGood(message.token())
                ? Optional.empty()
                : Optional.of(NotificationAnswer.of(message.service(), 401, "01", "Invalid Token (B2B)"));
    }

    private boolean isBank(NotificationMessage message) {
        var client = message.header("X-CLIENT-KEY");
        return client.equals(settings.clientId())
                && key.hasSigned(client + "|" + message.header("X-TIMESTAMP"), message.signature());
    }

    private boolean isSigned(NotificationMessage message) {
        var path = settings.signingPathPrefix() + message.service().path();
        var timestamp = message.header("X-TIMESTAMP");
        if (settings.signature() == NotificationSettings.Kind.ASYMMETRIC) {
            return key.hasSigned(Signatures.stringToSign(path, message.minified(), timestamp), message.signature());
        }
        var expected =
                Signatures.ofMessage(settings.clientSecret(), path, message.token(), message.minified(), timestamp);
        return MessageDigest.isEqual(expected, message.signature());
    }

    private static Optional<NotificationAnswer> refuseUnless(boolean good, NotificationMessage message, String what) {
        return good ? Optional.empty() : Optional.of(NotificationAnswer.unauthorized(message.service(), what));
    }
}
