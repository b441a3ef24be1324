package id.jht.portal.robot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Signs what we ask, so that nothing has to be stored until it is answered; setting {@code jht.robot-key}. */
@Component
class RobotKey {

    private static final String ALGORITHM = "HmacSHA256";

    private final String text;

    RobotKey(@Value("${jht.robot-key}") String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** In hexadecimal digits. */
    String sign(String what) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(text.getBytes(UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(what.getBytes(UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
