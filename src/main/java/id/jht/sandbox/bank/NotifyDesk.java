package id.jht.sandbox.bank;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Calls the client about a transfer, with a token from the client and a symmetric signature: SNAP services 73, 21, 75 and 76. */
@Component
@Profile({"sandbox", "simulators"})
class NotifyDesk {

    private static final Logger LOG = LoggerFactory.getLogger(NotifyDesk.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final TransferBook book;
    private final SimulatedBankSettings settings;
    private final ClientKeys keys;
    private final Clock clock;
    private final RestClient http = client();
    private final Executor soon;
    private final AtomicLong running = new AtomicLong(Instant.now().toEpochMilli());
    private volatile int ownPort;

    NotifyDesk(TransferBook book, SimulatedBankSettings settings, ClientKeys keys, Clock clock) {
        this.book = book;
        this.settings = settings;
        this.keys = keys;
        this.clock = clock;
        this.soon = CompletableFuture.delayedExecutor(settings.notifyAfter().toMillis(), TimeUnit.MILLISECONDS);
    }

    private static RestClient client() {
        var requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(PATIENCE);
        requests.setReadTimeout(PATIENCE);
        return RestClient.builder().requestFactory(requests).build();
    }

    @EventListener
    void listening(WebServerInitializedEvent event) {
        if (!"management".equals(event.getApplicationContext().getServerNamespace())) {
            ownPort = event.getWebServer().getPort();
        }
    }

    /** What the client answered. */
    record Delivered(int httpStatus, String answer) {}

    void callSoon(String reference) {
        if (!settings.notifyUrl().isEmpty()) {
            soon.execute(() -> callOnce(reference));
        }
    }

    private void callOnce(String reference) {
        try {
            call(reference);
        } catch (RestClientException away) {
            LOG.info("the client was not reached with a notification: {}", away.getMessage());
        }
    }

    Delivered call(String reference) {
        var transfer = book.find(reference).orElseThrow(() -> new IllegalArgumentException("no transfer " + reference));
        var path = pathOf(transfer);
        var body = bytes(bodyOf(transfer));
        var token = token();
        var timestamp = now();
        var headers = new HttpHeaders();
        headers.setBearerAuth(token);
        headers.set("X-TIMESTAMP", timestamp);
        headers.set("X-SIGNATURE", signature(path, token, body, timestamp));
        headers.set("X-PARTNER-ID", settings.notifyClientId());
        headers.set("X-EXTERNAL-ID", DAY.format(clock.instant().atOffset(WIB)) + running.incrementAndGet());
        headers.set("CHANNEL-ID", "95221");
        return post(path, headers, body);
    }

    private String token() {
        var timestamp = now();
        var headers = new HttpHeaders();
        headers.set("X-TIMESTAMP", timestamp);
        headers.set("X-CLIENT-KEY", settings.notifyClientId());
        headers.set("X-SIGNATURE", ofBank(settings.notifyClientId() + "|" + timestamp));
        var answer = post("/v1.0/access-token/b2b", headers, bytes(Map.of("grantType", "client_credentials")));
        try {
            return JSON.readTree(answer.answer()).path("accessToken").asText("none");
        } catch (JsonProcessingException strange) {
            return "none";
        }
    }

    private Delivered post(String path, HttpHeaders headers, byte[] body) {
        var root = settings.notifyUrl().replace("{port}", Integer.toString(ownPort));
        return http.post()
                .uri(root + path)
                .contentType(MediaType.APPLICATION_JSON)
                .headers(all -> all.addAll(headers))
                .body(body)
                .exchange((request, response) -> new Delivered(
                        response.getStatusCode().value(),
                        new String(response.getBody().readAllBytes(), UTF_8)));
    }

    /** RTGS and clearing have notifications of their own; the others are told of as in a bulk. */
    private static String pathOf(Transfer transfer) {
        return switch (transfer.service()) {
            case "22" -> "/v1.0/transfer-rtgs/notify";
            case "23" -> "/v1.0/transfer-skn/notify";
            default -> "/v1.0/transfer-interbank-bulk/notify";
        };
    }

    private static Map<String, ?> bodyOf(Transfer transfer) {
        var amount = Map.of("value", transfer.value(), "currency", "IDR");
        if (!pathOf(transfer).contains("bulk")) {
            var body = new LinkedHashMap<String, Object>();
            body.put("originalPartnerReferenceNo", transfer.partnerReferenceNo());
            body.put("originalReferenceNo", transfer.referenceNo());
            body.put("latestTransactionStatus", StatusDesk.statusOf(transfer.state()));
            body.put("amount", amount);
            body.put("beneficiaryAccountNo", transfer.beneficiaryAccountNo());
            body.put("beneficiaryBankCode", transfer.beneficiaryBankCode());
            body.put("sourceAccountNo", transfer.sourceAccountNo());
            body.put("transactionDate", transfer.transactionDate());
            return body;
        }
        var each = new LinkedHashMap<String, Object>();
        each.put("partnerReferenceNo", transfer.partnerReferenceNo());
        each.put("referenceNo", transfer.referenceNo());
        each.put("amount", amount);
        each.put("beneficiaryAccountNo", transfer.beneficiaryAccountNo());
        each.put("latestTransactionStatus", StatusDesk.statusOf(transfer.state()));
        return Map.of("bulkObject", List.of(each));
    }

    private String now() {
        return TIME.format(clock.instant().atOffset(WIB));
    }

    private String ofBank(String text) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.ofBank());
            signature.update(text.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private String signature(String path, String token, byte[] body, String timestamp) {
        try {
            var hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(body));
            var text = String.join(":", "POST", settings.notifyPathPrefix() + path, token, hash, timestamp);
            var mac = Mac.getInstance("HmacSHA512");
            mac.init(new SecretKeySpec(settings.notifyClientSecret().getBytes(UTF_8), "HmacSHA512"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static byte[] bytes(Map<String, ?> body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
