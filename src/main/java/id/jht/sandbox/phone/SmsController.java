package id.jht.sandbox.phone;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The simulated gateway for SMS. */
@RestController
@Profile({"sandbox", "simulators"})
class SmsController {

    static final String TOKEN = "Bearer sandbox-sms-token";

    private final Phones phones;

    SmsController(Phones phones) {
        this.phones = phones;
    }

    record Sms(
            @Nullable String to,
            @Nullable String sender,
            @Nullable String text) {

        boolean isWhole() {
            return to != null && to.matches("\\+[1-9][0-9]{7,14}") && sender != null && text != null && !text.isBlank();
        }
    }

    @PostMapping("/sandbox/sms/messages")
    ResponseEntity<Map<String, String>> take(
            @RequestHeader(name = "Authorization", required = false) @Nullable String authorization,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Sms sms) {
        if (phones.areDown()) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
        }
        if (!TOKEN.equals(authorization)) {
            return no(HttpStatus.UNAUTHORIZED, "UNAUTHORIZED");
        }
        if (!sms.isWhole()) {
            return no(HttpStatus.BAD_REQUEST, "MALFORMED");
        }
        var to = String.valueOf(sms.to());
        if (phones.isDead(to)) {
            return no(HttpStatus.UNPROCESSABLE_ENTITY, "UNKNOWN_NUMBER");
        }
        var id = phones.keep("SMS", key, to, String.valueOf(sms.text()));
        return ResponseEntity.accepted().body(Map.of("id", "sms-" + id));
    }

    private static ResponseEntity<Map<String, String>> no(HttpStatus status, String code) {
        return ResponseEntity.status(status).body(Map.of("code", code));
    }
}
