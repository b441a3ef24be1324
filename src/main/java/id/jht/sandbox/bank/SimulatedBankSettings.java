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
 * @param slowAnswer how long a {@code SLOW} answer takes, longer than clients wait
 */
@ConfigurationProperties("jht.simulated-bank")
record SimulatedBankSettings(
        @DefaultValue("sandbox-client") String clientId,
        @DefaultValue("sandbox-client-secret") String clientSecret,
        @DefaultValue("002") String bankCode,
        @DefaultValue("000000000000001") String account,
        @DefaultValue("") String publicKey,
        @DefaultValue("250000000") long interbankLimit,
        @DefaultValue("PT12S") Duration slowAnswer) {}
