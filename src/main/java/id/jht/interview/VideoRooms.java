package id.jht.interview;

import id.jht.claim.ClaimNumber;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The room of an interview at the video service of setting {@code jht.interview.video-room}. Its name is a keyed hash of claim
 * and time: nobody guesses it, nothing is stored, and a moved interview has another one.
 */
@Component
class VideoRooms {

    private static final String SETTING = "jht.interview.video-room";
    private static final String NAME = "{room}";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;

    private final String address;
    private final SecretKeySpec key;

    /** @param address of a room, with {@code {room}} in place of its name; empty when interviews are held without */
    VideoRooms(@Value("${" + SETTING + ":}") String address, @Value("${jht.data-key}") String dataKey) {
        this.address = address.strip();
        this.key = new SecretKeySpec(Base64.getDecoder().decode(dataKey.strip()), ALGORITHM);
        if (!this.address.isEmpty() && !isGood(this.address)) {
            throw new IllegalArgumentException(
                    SETTING + " must be an https address with " + NAME + " in place of the name of the room");
        }
    }

    private static boolean isGood(String address) {
        try {
            var room = URI.create(address.replace(NAME, "0"));
            return address.contains(NAME) && "https".equals(room.getScheme()) && room.getHost() != null;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    /** Null when no video service is set. */
    @Nullable
    String of(ClaimNumber number, Instant at) {
        return address.isEmpty() ? null : address.replace(NAME, name(number, at));
    }

    /** Hexadecimal, since some services do not tell capitals from small letters. */
    private String name(ClaimNumber number, Instant at) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var hash = mac.doFinal(("interview|room|" + number + "|" + at).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
