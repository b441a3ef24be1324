package id.jht.sandbox.bank;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the simulated bank checks before it reads a body: headers, time, token, signature, number of the message. */
@Component
@Profile({"sandbox", "simulators"})
class SnapSecurity {

    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final Pattern TIMESTAMP =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}[+-]\\d{2}:\\d{2}");
    private static final Pattern EXTERNAL_ID = Pattern.compile("[0-9]{1,36}");
    private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]+");

    private final SimulatedBankSettings settings;
    private final ClientKeys keys;
    private final TokenBook tokens;
    private final Clock clock;

    SnapSecurity(SimulatedBankSettings settings, ClientKeys keys, TokenBook tokens, Clock clock) {
        this.settings = settings;
        this.keys = keys;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** The refusal of a token request, or nothing. */
    Optional<SnapAnswer> refusalOfTokenRequest(SnapMessage message) {
        return refusalOfHeaders(message, "X-CLIENT-KEY", "X-SIGNATURE")
                .or(() -> refusalOfTime(message))
                .or(() -> isClient(message) ? Optional.empty() : unauthorized(message, "Signature"));
    }

    /** The refusal of any other message, or nothing. */
    Optional<SnapAnswer> refusalOf(SnapMessage message) {
        return refusalOfHeaders(message, "Authorization", "X-SIGNATURE", "X-PARTNER-ID", "X-EXTERNAL-ID", "CHANNEL-ID")
                .or(() -> refusalOfForm(message))
                .or(() -> refusalOfTime(message))
                .or(() -> isSigned(message) ? Optional.empty() : refusalOfUnsigned(message))
                .or(() -> refusalOfEntry(message));
    }

    private Optional<SnapAnswer> refusalOfHeaders(SnapMessage message, String... names) {
        for (var name : names) {
            if (message.header(name).isBlank()) {
                return Optional.of(SnapAnswer.missing(message.service(), name));
            }
        }
        return Optional.empty();
    }

    private static Optional<SnapAnswer> refusalOfForm(SnapMessage message) {
        if (!EXTERNAL_ID.matcher(message.header("X-EXTERNAL-ID")).matches()) {
            return Optional.of(SnapAnswer.malformed(message.service(), "X-EXTERNAL-ID"));
        }
        if (message.header("X-PARTNER-ID").length() > 36) {
            return Optional.of(SnapAnswer.malformed(message.service(), "X-PARTNER-ID"));
        }
        return message.header("CHANNEL-ID").length() > 5
                ? Optional.of(SnapAnswer.malformed(message.service(), "CHANNEL-ID"))
                : Optional.empty();
    }

    private Optional<SnapAnswer> refusalOfTime(SnapMessage message) {
        var timestamp = message.header("X-TIMESTAMP");
        if (!TIMESTAMP.matcher(timestamp).matches()) {
            return Optional.of(SnapAnswer.malformed(message.service(), "X-TIMESTAMP"));
        }
        try {
            var age = Duration.between(OffsetDateTime.parse(timestamp).toInstant(), clock.instant());
            return age.abs().compareTo(WINDOW) > 0 ? unauthorized(message, "Timestamp") : Optional.empty();
        } catch (DateTimeException noTime) {
            return Optional.of(SnapAnswer.malformed(message.service(), "X-TIMESTAMP"));
        }
    }

    /** A wrong token weighs more than a wrong signature. */
    private Optional<SnapAnswer> refusalOfUnsigned(SnapMessage message) {
        return tokens.isGood(tokenOf(message), clock.instant())
                ? unauthorized(message, "Signature")
                : refusalOfToken(message);
    }

    private static Optional<SnapAnswer> refusalOfToken(SnapMessage message) {
        return Optional.of(SnapAnswer.of(message.service(), 401, "01", "Invalid Token (B2B)"));
    }

    private Optional<SnapAnswer> refusalOfEntry(SnapMessage message) {
        return switch (tokens.admit(tokenOf(message), message.header("X-EXTERNAL-ID"), clock.instant())) {
            case ADMITTED -> Optional.empty();
            case NO_TOKEN -> refusalOfToken(message);
            case REPEATED -> Optional.of(SnapAnswer.of(message.service(), 409, "00", "Conflict"));
        };
    }

    private static Optional<SnapAnswer> unauthorized(SnapMessage message, String reason) {
        return Optional.of(SnapAnswer.unauthorized(message.service(), reason));
    }

    private static String tokenOf(SnapMessage message) {
        var authorization = message.header("Authorization");
        return authorization.startsWith("Bearer ") ? authorization.substring("Bearer ".length()) : "";
    }

    private boolean isClient(SnapMessage message) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initVerify(keys.ofClient());
            signature.update((message.header("X-CLIENT-KEY") + "|" + message.header("X-TIMESTAMP")).getBytes(UTF_8));
            return message.header("X-CLIENT-KEY").equals(settings.clientId())
                    && signature.verify(decoded(message.header("X-SIGNATURE")));
        } catch (GeneralSecurityException broken) {
            return false;
        }
    }

    private boolean isSigned(SnapMessage message) {
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest(message.minified().getBytes(UTF_8));
            var stringToSign = String.join(
                    ":",
                    "POST",
                    message.service().path(),
                    tokenOf(message),
                    HexFormat.of().formatHex(hash),
                    message.header("X-TIMESTAMP"));
            var mac = Mac.getInstance("HmacSHA512");
            mac.init(new SecretKeySpec(settings.clientSecret().getBytes(UTF_8), "HmacSHA512"));
            return MessageDigest.isEqual(
                    mac.doFinal(stringToSign.getBytes(UTF_8)), decoded(message.header("X-SIGNATURE")));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Hex or base64, as banks differ. */
    private static byte[] decoded(String signature) {
        try {
            return HEX.matcher(signature).matches() && signature.length() % 2 == 0
                    ? HexFormat.of().parseHex(signature)
                    : Base64.getDecoder().decode(signature);
        } catch (IllegalArgumentException broken) {
            return new byte[0];
        }
    }
}
