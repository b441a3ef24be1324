package id.jht.disbursement.snap;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the bank proves itself when it calls us. Without its key nobody is believed.
 *
 * @param clientId the bank's name with us
 * @param clientSecret for symmetric signatures
 * @param publicKey the bank's RSA key in PEM, or where it lies ({@code file:…})
 * @param signature {@code SYMMETRIC}: a token of ours and the secret; {@code ASYMMETRIC}: the bank's key, without token
 * @param signingPathPrefix what stands before {@code /v1.0/…} in the path that the bank signs
 * @param window how far the time of a message may be from ours
 */
@ConfigurationProperties("jht.bank.notification")
record NotificationSettings(
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("") String publicKey,
        @DefaultValue("SYMMETRIC") Kind signature,
        @DefaultValue("/snap") String signingPathPrefix,
        @DefaultValue("PT15M") Duration tokenLife,
        @DefaultValue("PT5M") Duration window) {

    enum Kind {
        SYMMETRIC,
        ASYMMETRIC
    }

    boolean isComplete() {
        return !clientId.isBlank() && !clientSecret.isBlank() && !publicKey.isBlank();
    }
}
