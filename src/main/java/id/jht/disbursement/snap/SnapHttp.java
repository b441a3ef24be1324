package id.jht.disbursement.snap;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.jht.shared.NeighbourHttp;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.net.ssl.SSLParameters;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** One HTTP exchange with the bank, kept in the log. */
@Component
class SnapHttp {

    private static final String KEEP_ALIVE = "jdk.httpclient.keepalive.timeout";
    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        // seconds that an idle connection is kept; longer than a bank keeps it, the next order would be sent into a
        // dead line.
        // Read by the JDK once for all clients; who starts the application may say otherwise.
        if (System.getProperty(KEEP_ALIVE) == null) {
            System.setProperty(KEEP_ALIVE, "30");
        }
    }

    private final RestClient client;
    private final Semaphore lines;
    private final Duration patience;
    private final BankAddress address;
    private final MessageLog log;
    private final Clock clock;

    SnapHttp(BankSettings settings, BankAddress address, MessageLog log, Clock clock) {
        this.client =
                NeighbourHttp.over(client(settings), settings.readTimeout()).build();
        this.lines = new Semaphore(settings.connections(), true);
        this.patience = settings.connectTimeout();
        this.address = address;
        this.log = log;
        this.clock = clock;
    }

    /** SNAP has asked for TLS 1.3 and nothing older since July 2026. */
    static HttpClient client(BankSettings settings) {
        return NeighbourHttp.client(settings.connectTimeout())
                .sslParameters(new SSLParameters(null, new String[] {"TLSv1.3"}))
                .build();
    }

    /** Compact JSON in the order of the map: these bytes are signed and sent. */
    static byte[] bytes(Map<String, ?> body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * @param reference of ours, for the log
     * @throws NoAnswerException when nothing, or half an answer, came back
     */
    Reply post(SnapService service, byte[] body, HttpHeaders headers, String externalId, String reference) {
        var entry = log.sending(service, reference, externalId, new String(body, UTF_8), clock.instant());
        var answer = "";
        var httpStatus = 0;
        try {
            var response = limited(() -> exchange(service, body, headers));
            httpStatus = response.httpStatus();
            answer = response.text();
            return Reply.of(service, httpStatus, answer, externalId);
        } catch (RestClientException silent) {
            answer = String.valueOf(silent.getMostSpecificCause().getClass().getSimpleName());
            throw new NoAnswerException(service + ": " + answer, externalId);
        } finally {
            entry.answered(httpStatus, answer, clock.instant());
        }
    }

    private record Raw(int httpStatus, String text) {}

    /** The JDK's client opens as many connections as there are callers; the bank allows fewer. */
    private Raw limited(Supplier<Raw> exchange) {
        try {
            if (!lines.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ResourceAccessException("every line to the bank is busy");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ResourceAccessException("stopped while waiting for a line to the bank");
        }
        try {
            return exchange.get();
        } finally {
            lines.release();
        }
    }

    private Raw exchange(SnapService service, byte[] body, HttpHeaders headers) {
        return client.post()
                .uri(address.of(service.path()))
                .contentType(MediaType.APPLICATION_JSON)
                .headers(all -> all.addAll(headers))
                .body(body)
                .exchange((request, response) -> new Raw(
                        response.getStatusCode().value(),
                        new String(response.getBody().readAllBytes(), UTF_8)));
    }
}
