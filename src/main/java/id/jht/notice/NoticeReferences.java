package id.jht.notice;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What a mail carries outside, in its message id and return path, so that we recognise it when it comes back: the notice and a
 * keyed hash of it. Who never got the mail cannot make us believe that it was returned.
 */
@Component
class NoticeReferences {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;

    /** Mail servers may change the case of an address. */
    private static final Pattern FORM =
            Pattern.compile("notice-(\\d{1,18})\\.([0-9a-f]{32})(?![0-9a-f])", Pattern.CASE_INSENSITIVE);

    private final SecretKeySpec key;

    NoticeReferences(@Value("${jht.data-key}") String dataKey) {
        this.key = new SecretKeySpec(Base64.getDecoder().decode(dataKey.strip()), ALGORITHM);
    }

    String of(long noticeId) {
        return "notice-" + noticeId + "." + hash(noticeId);
    }

    /** The notices that this text names rightly. */
    Stream<Long> in(String text) {
        return FORM.matcher(text).results().filter(this::isOurs).map(found -> Long.valueOf(found.group(1)));
    }

    private boolean isOurs(MatchResult found) {
        var claimed = found.group(2).toLowerCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(hash(Long.parseLong(found.group(1))).getBytes(StandardCharsets.US_ASCII), claimed);
    }

    private String hash(long noticeId) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var full = mac.doFinal(("notice|reference|" + noticeId).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(full, BYTES));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
