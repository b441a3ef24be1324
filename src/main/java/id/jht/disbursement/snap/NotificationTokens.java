package id.jht.disbursement.snap;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Tokens for the bank: their end and a seal over it, so that any node knows a token that another one gave. */
@Component
class NotificationTokens {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,12})\\.([A-Za-z0-9_-]{43})");

    private final NotificationSettings settings;
    private final Clock clock;

    NotificationTokens(NotificationSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    String issue() {
        var end = Long.toString(clock.instant().plus(settings.tokenLife()).getEpochSecond());
        return end + "." + seal(end);
    }

    boolean isGood(String token) {
        var parts = FORM.matcher(token);
        return parts.matches()
                && MessageDigest.isEqual(
                        seal(parts.group(1)).getBytes(UTF_8), parts.group(2).getBytes(UTF_8))
                && clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(parts.group(1))));
    }

    private String seal(String end) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(settings.clientSecret().getBytes(UTF_8), "HmacSHA256"));
            var sealed = mac.doFinal(("notification-token " + settings.clientId() + " " + end).getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
