package id.jht.disbursement.snap;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** The bearer token, kept a minute less than it lives. */
@Component
class AccessTokens {

    private static final Map<String, String> GRANT = Map.of("grantType", "client_credentials");

    private final SnapHttp http;
    private final BankSettings settings;
    private final ClientKey key;
    private final Clock clock;
    private @Nullable Token token;

    AccessTokens(SnapHttp http, BankSettings settings, ClientKey key, Clock clock) {
        this.http = http;
        this.settings = settings;
        this.key = key;
        this.clock = clock;
    }

    private record Token(String value, Instant goodUntil) {}

    /** @throws NoAnswerException when the bank gives none */
    synchronized String current() {
        var known = token;
        if (known == null || !clock.instant().isBefore(known.goodUntil())) {
            known = new Token(fetch(), clock.instant().plus(settings.tokenLife()));
            token = known;
        }
        return known.value();
    }

    /** Forgets a token that the bank refused, unless somebody has fetched another one meanwhile. */
    synchronized void forget(String refused) {
        if (token != null && token.value().equals(refused)) {
            token = null;
        }
    }

    private String fetch() {
        var timestamp = SnapTime.of(clock.instant());
        var signature = Signatures.ofTokenRequest(key.read(), settings.clientId(), timestamp);
        var headers = new HttpHeaders();
        headers.set("X-TIMESTAMP", timestamp);
        headers.set("X-CLIENT-KEY", settings.clientId());
        headers.set("X-SIGNATURE", settings.signatureEncoding().encode(signature));
        var reply = http.post(SnapService.ACCESS_TOKEN, SnapHttp.bytes(GRANT), headers, "", "");
        if (!ResponseCodes.isSuccess(reply.code())) {
            throw new NoAnswerException("no token: " + reply.code() + " " + reply.message());
        }
        return reply.text("accessToken");
    }
}
