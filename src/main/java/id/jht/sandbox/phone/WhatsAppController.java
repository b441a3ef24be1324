package id.jht.sandbox.phone;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * The simulated WhatsApp Business Cloud API, as far as templates go. The approved templates are the messages
 * {@code notice.text.KIND}, named {@code jht_kind}; as the real API it refuses a free text to who has not written before, and facts
 * with line breaks.
 */
@RestController
@Profile({"sandbox", "simulators"})
class WhatsAppController {

    static final String TOKEN = "Bearer sandbox-whatsapp-token";
    private static final String PREFIX = "jht_";

    private final Phones phones;
    private final MessageSource templates;

    WhatsAppController(Phones phones, MessageSource templates) {
        this.phones = phones;
        this.templates = templates;
    }

    @PostMapping("/sandbox/whatsapp/{version:v[0-9]+\\.[0-9]+}/{phoneNumberId}/messages")
    ResponseEntity<Map<String, Object>> take(
            @PathVariable String phoneNumberId,
            @RequestHeader(name = "Authorization", required = false) @Nullable String authorization,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody JsonNode message) {
        if (phones.areDown()) {
            return no(HttpStatus.SERVICE_UNAVAILABLE, 131016, "Service unavailable");
        }
        if (!TOKEN.equals(authorization)) {
            return no(HttpStatus.UNAUTHORIZED, 190, "Invalid OAuth access token");
        }
        if (!message.path("messaging_product").asText().equals("whatsapp")
                || !phoneNumberId.matches("[0-9]+")
                || !message.path("to").asText().matches("[1-9][0-9]{7,14}")) {
            return no(HttpStatus.BAD_REQUEST, 100, "Invalid parameter");
        }
        if (!message.path("type").asText().equals("template")) {
            return no(
                    HttpStatus.BAD_REQUEST, 131047, "More than 24 hours have passed since the recipient last replied");
        }
        if (phones.isDead("+" + message.path("to").asText())) {
            return no(HttpStatus.BAD_REQUEST, 131026, "Message undeliverable");
        }
        return deliver(message, key == null ? UUID.randomUUID().toString() : key);
    }

    private ResponseEntity<Map<String, Object>> deliver(JsonNode message, String key) {
        var facts = facts(message.path("template"));
        var words = words(message.path("template"));
        if (words == null) {
            return no(HttpStatus.NOT_FOUND, 132001, "Template name does not exist in the translation");
        }
        if (facts.size() != words.split("\\{[0-9]}", -1).length - 1) {
            return no(HttpStatus.BAD_REQUEST, 132000, "Number of parameters does not match the expected number");
        }
        if (facts.stream().anyMatch(fact -> fact.isBlank() || fact.matches("(?s).*([\\n\\t]| {5}).*"))) {
            return no(HttpStatus.BAD_REQUEST, 132018, "Parameter text cannot have new lines, tabs or many spaces");
        }
        var to = message.path("to").asText();
        var id = phones.keep("WHATSAPP", key, "+" + to, filled(words, facts));
        return ResponseEntity.ok(Map.of(
                "messaging_product",
                "whatsapp",
                "contacts",
                List.of(Map.of("input", to, "wa_id", to)),
                "messages",
                List.of(Map.of(
                        "id",
                        "wamid."
                                + Base64.getEncoder().encodeToString(("jht" + id).getBytes(StandardCharsets.UTF_8))))));
    }

    private static List<String> facts(JsonNode template) {
        return StreamSupport.stream(
                        template.path("components").path(0).path("parameters").spliterator(), false)
                .map(parameter -> parameter.path("text").asText())
                .toList();
    }

    private @Nullable String words(JsonNode template) {
        var name = template.path("name").asText();
        var language =
                Locale.forLanguageTag(template.path("language").path("code").asText());
        return name.startsWith(PREFIX)
                ? templates.getMessage(
                        "notice.text." + name.substring(PREFIX.length()).toUpperCase(Locale.ROOT), null, null, language)
                : null;
    }

    private static String filled(String words, List<String> facts) {
        var text = words;
        for (var at = 0; at < facts.size(); at++) {
            text = text.replace("{" + at + "}", facts.get(at));
        }
        return text;
    }

    private static ResponseEntity<Map<String, Object>> no(HttpStatus status, int code, String message) {
        return ResponseEntity.status(status)
                .body(Map.of(
                        "error",
                        Map.of("message", "(#" + code + ") " + message, "type", "OAuthException", "code", code)));
    }
}
