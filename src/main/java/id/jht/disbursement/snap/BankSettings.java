package id.jht.disbursement.snap;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Our contract with the bank.
 *
 * @param baseUrl everything before {@code /v1.0/…}; {@code {port}} stands for the port on which this application listens,
 *     so that the sandbox finds its own simulator whatever port it was given
 * @param privateKey PKCS#8 in PEM, or where it lies ({@code file:…}); read for each new token, so it can be exchanged
 * @param ownBankCode the bank that holds our paying account; accounts there are paid within the bank
 * @param signingPathPrefix put before the path in the string to sign, where a gateway wants it
 * @param connections most exchanges with the bank at the same time; more wait for {@code connectTimeout}
 * @param slowAnswer from when an answer counts as slow; a bank that answers most messages so slowly is left alone
 * @param breakerPause how long a bank in trouble is left alone
 */
@ConfigurationProperties("jht.bank")
record BankSettings(
        @DefaultValue("") String baseUrl,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("") String privateKey,
        @DefaultValue("") String partnerId,
        @DefaultValue("95221") String channelId,
        @DefaultValue("") String sourceAccount,
        @DefaultValue("002") String ownBankCode,
        @DefaultValue("BASE64") SignatureEncoding signatureEncoding,
        @DefaultValue("") String signingPathPrefix,
        @DefaultValue("PT3S") Duration connectTimeout,
        @DefaultValue("PT10S") Duration readTimeout,
        @DefaultValue("16") int connections,
        @DefaultValue("PT840S") Duration tokenLife,
        @DefaultValue("PT8S") Duration slowAnswer,
        @DefaultValue("PT20S") Duration breakerPause) {}
