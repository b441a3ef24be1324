package id.jht.disbursement.snap;

import id.jht.disbursement.ExternalIds;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Signed messages to the bank, with a fresh token where needed, behind a breaker that leaves a bank in trouble alone. */
@Component
class SnapChannel {

    private final SnapHttp http;
    private final AccessTokens tokens;
    private final ExternalIds externalIds;
    private final BankSettings settings;
    private final CircuitBreaker breaker;
    private final Clock clock;

    SnapChannel(
            SnapHttp http,
            AccessTokens tokens,
            ExternalIds externalIds,
            BankSettings settings,
            CircuitBreaker breaker,
            Clock clock) {
        this.http = http;
        this.tokens = tokens;
        this.externalIds = externalIds;
        this.settings = settings;
        this.clock = clock;
        this.breaker = breaker;
    }

    /** @throws NoAnswerException when nothing usable came back, or nothing was sent because the breaker is open */
    Reply call(SnapService service, Map<String, ?> body, String reference) {
        return call(service, body, reference, externalIds.next());
    }

    /** @param externalId of the first message; a repetition with a new token gets another one */
    Reply call(SnapService service, Map<String, ?> body, String reference, String externalId) {
        try {
            return breaker.executeSupplier(() -> withToken(service, SnapHttp.bytes(body), reference, externalId));
        } catch (CallNotPermittedException open) {
            throw new NoAnswerException("not sent: the bank has been in trouble");
        }
    }

    private Reply withToken(SnapService service, byte[] body, String reference, String externalId) {
        var token = tokens.current();
        var reply = send(service, body, reference, externalId, token);
        if (!ResponseCodes.isTokenExpired(reply.code())) {
            return reply;
        }
        tokens.forget(token);
        return send(service, body, reference, externalIds.next(), tokens.current());
    }

    private Reply send(SnapService service, byte[] body, String reference, String externalId, String token) {
        return http.post(service, body, headers(service, body, externalId, token), externalId, reference);
    }

    private HttpHeaders headers(SnapService service, byte[] body, String externalId, String token) {
        var timestamp = SnapTime.of(clock.instant());
        var path = settings.signingPathPrefix() + service.path();
        var signature = Signatures.ofMessage(settings.clientSecret(), path, token, body, timestamp);
        var headers = new HttpHeaders();
        headers.setBearerAuth(token);
        headers.set("X-TIMESTAMP", timestamp);
        headers.set("X-SIGNATURE", settings.signatureEncoding().encode(signature));
        headers.set("X-PARTNER-ID", settings.partnerId());
        headers.set("X-EXTERNAL-ID", externalId);
        headers.set("CHANNEL-ID", settings.channelId());
        return headers;
    }
}
