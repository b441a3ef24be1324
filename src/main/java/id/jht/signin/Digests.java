package id.jht.signin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keyed hashes of what must not stand in the tables, and the secrets that are handed out. Without the key a code of six digits
 * or a NIK is guessed from its hash in no time.
 */
@Component
class Digests {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int TOKEN_BYTES = 24;
    private static final int CODES = 1_000_000;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    Digests(@Value("${jht.data-key}") String dataKey) {
        this.key = new SecretKeySpec(Base64.getDecoder().decode(dataKey.strip()), ALGORITHM);
    }

    /** @param purpose keeps the hash of one thing from passing for that of another */
    byte[] of(String purpose, String value) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(("sign-in|" + purpose + "|" + value).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** 32 characters, safe in a URL and a cookie. */
    String token() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Six digits. */
    String code() {
        return "%06d".formatted(random.nextInt(CODES));
    }
}
