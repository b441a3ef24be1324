package id.jht.disbursement.snap;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** The bank's RSA key, from the settings or from where they point to; read each time, so it can be exchanged. */
@Component
class BankKey {

    private final NotificationSettings settings;
    private final ResourceLoader resources;

    BankKey(NotificationSettings settings, ResourceLoader resources) {
        this.settings = settings;
        this.resources = resources;
    }

    /** Whether the bank has signed this text (SHA256withRSA). */
    boolean hasSigned(String text, byte[] claimed) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initVerify(read());
            signature.update(text.getBytes(UTF_8));
            return signature.verify(claimed);
        } catch (GeneralSecurityException broken) {
            return false;
        }
    }

    private PublicKey read() throws GeneralSecurityException {
        var base64 = pem().replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
        } catch (IllegalArgumentException broken) {
            throw new IllegalStateException("jht.bank.notification.public-key is not a public RSA key", broken);
        }
    }

    private String pem() {
        var key = settings.publicKey();
        try {
            return key.contains("-----") ? key : resources.getResource(key).getContentAsString(UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
