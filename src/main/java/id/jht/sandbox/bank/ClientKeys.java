package id.jht.sandbox.bank;

import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.PublicKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The keys of both sides, in the sandbox's folder: {@code bank/client-key.pem} is what the client signs with,
 * {@code bank/bank-key.pem} what the bank signs with when it calls the client.
 */
@Component
@Profile({"sandbox", "simulators"})
class ClientKeys {

    private final PublicKey client;
    private final PrivateKey bank;

    ClientKeys(SimulatedBankSettings settings, @Value("${jht.sandbox.dir:.sandbox}") Path sandbox) {
        var folder = sandbox.resolve("bank");
        this.client = settings.publicKey().isEmpty()
                ? new KeyFiles(folder, "client-key").publicKey()
                : KeyFiles.parsed(settings.publicKey());
        this.bank = new KeyFiles(folder, "bank-key").privateKey();
    }

    PublicKey ofClient() {
        return client;
    }

    PrivateKey ofBank() {
        return bank;
    }
}
