package id.jht.notice.text;

import id.jht.notice.mail.Posting;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientResponseException;

/**
 * SMS through a plain JSON gateway: {@code POST base-url/messages} with {@code to} (E.164), {@code sender} and {@code text}; the
 * same {@code Idempotency-Key} is the same message. 422 says that this number will never get it.
 */
@Component
class SmsGateway implements Carrier {

    private final GatewayHttp http;
    private final TextSettings.Sms settings;

    SmsGateway(GatewayHttp http, TextSettings settings) {
        this.http = http;
        this.settings = settings.sms();
    }

    @Override
    public TextChannel channel() {
        return TextChannel.SMS;
    }

    @Override
    public boolean isThere() {
        return settings.baseUrl() != null;
    }

    @Override
    public Posting post(TextMessage message) {
        try {
            http.post(
                    URI.create(Objects.requireNonNull(settings.baseUrl()) + "/messages"),
                    settings.token(),
                    message.id(),
                    Map.of(
                            "to", message.recipient().value(),
                            "sender", settings.sender(),
                            "text", message.text()));
            return new Posting.Accepted();
        } catch (RestClientResponseException answer) {
            if (answer.getStatusCode().isSameCodeAs(HttpStatus.UNPROCESSABLE_ENTITY)) {
                return new Posting.Refused("the gateway refuses this number");
            }
            throw new GatewayTroubleException(channel(), answer.getStatusCode().toString());
        } catch (ResourceAccessException silence) {
            throw new GatewayTroubleException(channel(), "no answer");
        }
    }
}
