package id.jht.shared;

import java.security.GeneralSecurityException;
import java.security.ProviderException;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.keygen.BytesKeyGenerator;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * Seals personal data for the database: AES-256-GCM under setting {@code jht.data-key}, a nonce of its own for each. Who has
 * only the database reads nothing and changes nothing unseen.
 */
@Component
@Profile("!simulators")
public class Seal {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final BytesKeyGenerator nonces = KeyGenerators.secureRandom(NONCE_BYTES);

    /** @param dataKey 32 bytes in Base64 */
    public Seal(@Value("${jht.data-key}") String dataKey) {
        var bytes = Base64.getDecoder().decode(dataKey.strip());
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("jht.data-key must be " + KEY_BYTES + " bytes in Base64");
        }
        this.key = new SecretKeySpec(bytes, "AES");
    }

    /** Nonce, then what is sealed and its tag. */
    public byte[] seal(byte[] open) {
        var nonce = nonces.generateKey();
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, nonce, NONCE_BYTES);
            var sealed = new byte[NONCE_BYTES + cipher.getOutputSize(open.length)];
            System.arraycopy(nonce, 0, sealed, 0, NONCE_BYTES);
            cipher.doFinal(open, 0, open.length, sealed, NONCE_BYTES);
            return sealed;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** @throws IllegalArgumentException when this was not sealed with our key, or was changed since */
    public byte[] open(byte[] sealed) {
        try {
            return cipher(Cipher.DECRYPT_MODE, sealed, NONCE_BYTES)
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException | IllegalArgumentException | ProviderException broken) {
            throw new IllegalArgumentException("not sealed with our key, or changed since", broken);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, int length) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce, 0, length));
        return cipher;
    }
}
