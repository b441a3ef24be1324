package id.jht.sandbox.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The client's key pair of the sandbox, made at the first start: {@code bank/client-key.pem} is what the client signs with. */
@Component
@Profile({"sandbox", "simulators"})
class ClientKeys {

    private static final int BITS = 2048;

    private final PublicKey publicKey;

    ClientKeys(SimulatedBankSettings settings, @Value("${jht.sandbox.dir:.sandbox}") Path sandbox) {
        try {
            this.publicKey =
                    settings.publicKey().isEmpty() ? inFolder(sandbox.resolve("bank")) : parsed(settings.publicKey());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("the simulated bank has no key of its client", broken);
        }
    }

    PublicKey ofClient() {
        return publicKey;
    }

    private static PublicKey inFolder(Path folder) throws IOException, GeneralSecurityException {
        var publicFile = folder.resolve("client-key.pub.pem");
        if (!Files.exists(publicFile)) {
            Files.createDirectories(folder);
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            var pair = generator.generateKeyPair();
            write(folder.resolve("client-key.pem"), "PRIVATE KEY", pair.getPrivate());
            write(publicFile, "PUBLIC KEY", pair.getPublic());
        }
        return parsed(Files.readString(publicFile));
    }

    /** Whole or not at all, so that a start that was cut off leaves no half key. */
    private static void write(Path file, String name, Key key) throws IOException {
        var pem = "-----BEGIN " + name + "-----\n"
                + Base64.getMimeEncoder().encodeToString(key.getEncoded())
                + "\n-----END " + name + "-----\n";
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(draft, pem);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static PublicKey parsed(String pem) throws GeneralSecurityException {
        var base64 = pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
        return KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
    }
}
