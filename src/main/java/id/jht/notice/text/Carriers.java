package id.jht.notice.text;

import id.jht.notice.mail.Posting;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The gateways that the institution has. */
@Component
public class Carriers {

    private final Map<TextChannel, Carrier> carriers = new EnumMap<>(TextChannel.class);
    private final TextSettings settings;

    Carriers(List<Carrier> carriers, TextSettings settings) {
        carriers.stream().filter(Carrier::isThere).forEach(carrier -> this.carriers.put(carrier.channel(), carrier));
        this.settings = settings;
    }

    public boolean has(TextChannel channel) {
        return carriers.containsKey(channel);
    }

    /** What carries news of a claim to a phone, empty when mails alone do. */
    public Optional<TextChannel> forNotices() {
        return settings.forNotices().filter(this::has);
    }

    /** @throws GatewayTroubleException when it cannot be taken now, also because the gateway has been taken away */
    public Posting post(TextChannel channel, TextMessage message) {
        return Optional.ofNullable(carriers.get(channel))
                .orElseThrow(() -> new GatewayTroubleException(channel, "not set up"))
                .post(message);
    }
}
