package id.jht.notice.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.jht.notice.mail.Posting;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientResponseException;

/**
 * WhatsApp through the Business Cloud API: {@code POST base-url/VERSION/PHONE-NUMBER-ID/messages}. Who has not written to us within
 * a day may be sent approved templates only, so each kind of notice has one, with the facts in their order. The API knows no
 * idempotency key; it gives {@code biz_opaque_callback_data} back, and gateways in front of it heed the header.
 */
@Component
class WhatsAppCloud implements Carrier {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Error codes of the API: not on WhatsApp or too old an app, not among the allowed of a trial, wants no such messages. */
    private static final Set<Integer> NEVER = Set.of(131026, 131030, 131050);

    private final GatewayHttp http;
    private final TextSettings.WhatsApp settings;

    WhatsAppCloud(GatewayHttp http, TextSettings settings) {
        this.http = http;
        this.settings = settings.whatsapp();
    }

    @Override
    public TextChannel channel() {
        return TextChannel.WHATSAPP;
    }

    @Override
    public boolean isThere() {
        return settings.baseUrl() != null;
    }

    @Override
    public Posting post(TextMessage message) {
        try {
            http.post(address(), settings.token(), message.id(), body(message));
            return new Posting.Accepted();
        } catch (RestClientResponseException answer) {
            var code = codeOf(answer);
            if (NEVER.contains(code)) {
                return new Posting.Refused("WhatsApp refuses this number, code " + code);
            }
            throw new GatewayTroubleException(channel(), answer.getStatusCode() + ", code " + code);
        } catch (ResourceAccessException silence) {
            throw new GatewayTroubleException(channel(), "no answer");
        }
    }

    private URI address() {
        return URI.create(String.join(
                "/",
                Objects.requireNonNull(settings.baseUrl()).toString(),
                settings.version(),
                settings.phoneNumberId(),
                "messages"));
    }

    private Map<String, Object> body(TextMessage message) {
        return Map.of(
                "messaging_product",
                "whatsapp",
                "recipient_type",
                "individual",
                "to",
                message.recipient().value().substring(1),
                "type",
                "template",
                "template",
                template(message),
                "biz_opaque_callback_data",
                message.id());
    }

    private Map<String, Object> template(TextMessage message) {
        var facts = message.facts().stream()
                .map(fact -> Map.of("type", "text", "text", fact))
                .toList();
        return Map.of(
                "name", settings.templatePrefix() + message.kind().toLowerCase(Locale.ROOT),
                "language", Map.of("code", message.language()),
                "components", List.of(Map.of("type", "body", "parameters", facts)));
    }

    private static int codeOf(RestClientResponseException answer) {
        try {
            return JSON.readTree(answer.getResponseBodyAsString())
                    .path("error")
                    .path("code")
                    .asInt();
        } catch (JsonProcessingException noJson) {
            return 0;
        }
    }
}
