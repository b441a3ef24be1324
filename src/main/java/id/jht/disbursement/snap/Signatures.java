package id.jht.disbursement.snap;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The two signatures of SNAP: over the token request with our key, over every other message with the shared secret. */
final class Signatures {

    private Signatures() {}

    static byte[] ofTokenRequest(PrivateKey key, String clientId, String timestamp) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update((clientId + "|" + timestamp).getBytes(UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("the bank's client key cannot sign", broken);
        }
    }

    /** @param body exactly the bytes that are sent */
    static byte[] ofMessage(String clientSecret, String path, String token, byte[] body, String timestamp) {
        try {
            var mac = Mac.getInstance("HmacSHA512");
            mac.init(new SecretKeySpec(clientSecret.getBytes(UTF_8), "HmacSHA512"));
            return mac.doFinal(stringToSign(path, token, body, timestamp).getBytes(UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Of the variant that signs with a key and carries no token. */
    static String stringToSign(String path, byte[] body, String timestamp) {
        return String.join(":", "POST", path, hash(body), timestamp);
    }

    static String stringToSign(String path, String token, byte[] body, String timestamp) {
        return String.join(":", "POST", path, token, hash(body), timestamp);
    }

    static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
