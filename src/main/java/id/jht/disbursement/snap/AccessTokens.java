package id.jht.disbursement.snap;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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
    private @Nullable CompletableFuture<Token> token;

    AccessTokens(SnapHttp http, BankSettings settings, ClientKey key, Clock clock) {
        this.http = http;
        this.settings = settings;
        this.key = key;
        this.clock = clock;
    }

    private record Token(String value, Instant goodUntil) {}

    /**
     * One caller fetches; who comes meanwhile waits for the same answer, or the same failure.
     *
     * @throws NoAnswerException when the bank gives none
     */
    String current() {
        var own = new CompletableFuture<Token>();
        var shared = known(own);
        if (shared == own) {
            fetchFor(own);
        }
        try {
            return shared.join().value();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof NoAnswerException silent
                    ? new NoAnswerException(String.valueOf(silent.getMessage()))
                    : failed;
        }
    }

    /** The token that is good or being fetched; else the given one takes its place. */
    private synchronized CompletableFuture<Token> known(CompletableFuture<Token> own) {
        var known = token;
        var isGood = known != null
                && (!known.isDone()
                        || (!known.isCompletedExceptionally()
                                && clock.instant().isBefore(known.join().goodUntil())));
        if (known == null || !isGood) {
            known = own;
            token = own;
        }
        return known;
    }

    private void fetchFor(CompletableFuture<Token> waiting) {
        try {
            waiting.complete(new Token(fetch(), clock.instant().plus(settings.tokenLife())));
        } catch (RuntimeException | Error failed) {
            waiting.completeExceptionally(failed);
        }
    }

    /** Forgets a token that the bank refused, unless somebody has fetched another one meanwhile. */
    synchronized void forget(String refused) {
        var known = token;
        if (known != null
                && known.isDone()
                && !known.isCompletedExceptionally()
                && known.join().value().equals(refused)) {
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
