package id.jht.disbursement.snap;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** Our RSA key, from the settings or from where they point to. */
@Component
class ClientKey {

    private final BankSettings settings;
    private final ResourceLoader resources;

    ClientKey(BankSettings settings, ResourceLoader resources) {
        this.settings = settings;
        this.resources = resources;
    }

    PrivateKey read() {
        var base64 = pem().replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
        } catch (GeneralSecurityException | IllegalArgumentException broken) {
            throw new IllegalStateException("jht.bank.private-key is not an RSA key in PKCS#8", broken);
        }
    }

    private String pem() {
        var key = settings.privateKey();
        try {
            return key.contains("-----") ? key : resources.getResource(key).getContentAsString(UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
