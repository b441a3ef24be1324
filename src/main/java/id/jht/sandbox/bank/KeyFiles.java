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
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** A pair of RSA keys in the sandbox's folder, {@code NAME.pem} and {@code NAME.pub.pem}; made when it is asked for first. */
record KeyFiles(Path folder, String name) {

    private static final int BITS = 2048;

    PublicKey publicKey() {
        return parsed(text(publicFile()));
    }

    PrivateKey privateKey() {
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(bytes(text(folder.resolve(name + ".pem")))));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static PublicKey parsed(String pem) {
        try {
            return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(bytes(pem)));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] bytes(String pem) {
        return Base64.getDecoder()
                .decode(pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", ""));
    }

    private String text(Path file) {
        try {
            if (!Files.exists(publicFile())) {
                generate();
            }
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Path publicFile() {
        return folder.resolve(name + ".pub.pem");
    }

    private void generate() throws IOException, GeneralSecurityException {
        Files.createDirectories(folder);
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(BITS);
        var pair = generator.generateKeyPair();
        write(folder.resolve(name + ".pem"), "PRIVATE KEY", pair.getPrivate());
        write(publicFile(), "PUBLIC KEY", pair.getPublic());
    }

    /** Whole or not at all, so that a start that was cut off leaves no half key. */
    private static void write(Path file, String kind, Key key) throws IOException {
        var pem = "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder().encodeToString(key.getEncoded())
                + "\n-----END " + kind + "-----\n";
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(draft, pem);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
