package id.jht.sandbox.bank;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The simulated bank's side of the contract.
 *
 * @param bankCode the bank that it is; intrabank services know only its accounts
 * @param account of the client, from which it pays
 * @param publicKey the client's key in PEM; when empty, a pair is generated into the sandbox's folder
 * @param notifyUrl where the client wants to be called, before {@code /v1.0/…}; {@code {port}} stands for the port of this
 *     application; when empty, nobody is called
 * @param notifyAfter how long after the answer a transfer that {@code NOTIFIES} is told of
 * @param slowAnswer how long a {@code SLOW} answer takes, longer than clients wait
 */
@ConfigurationProperties("jht.simulated-bank")
record SimulatedBankSettings(
        @DefaultValue("sandbox-client") String clientId,
        @DefaultValue("sandbox-client-secret") String clientSecret,
        @DefaultValue("002") String bankCode,
        @DefaultValue("000000000000001") String account,
        @DefaultValue("") String publicKey,
        @DefaultValue("") String notifyUrl,
        @DefaultValue("/snap") String notifyPathPrefix,
        @DefaultValue("sandbox-bank") String notifyClientId,
        @DefaultValue("sandbox-bank-secret") String notifyClientSecret,
        @DefaultValue("PT1S") Duration notifyAfter,
        @DefaultValue("250000000") long interbankLimit,
        @DefaultValue("PT12S") Duration slowAnswer) {}
