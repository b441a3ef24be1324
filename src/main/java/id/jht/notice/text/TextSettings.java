package id.jht.notice.text;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code jht.text}: the gateways to phones. A gateway without a {@code base-url} is not there.
 *
 * @param notices what carries news of a claim to a phone beside the mail: {@code NONE}, {@code SMS} or {@code WHATSAPP}
 */
@ConfigurationProperties("jht.text")
public record TextSettings(
        @DefaultValue("NONE") String notices,
        @DefaultValue Sms sms,
        @DefaultValue WhatsApp whatsapp,
        @DefaultValue("PT2S") Duration connectTimeout,
        @DefaultValue("PT5S") Duration readTimeout) {

    public TextSettings {
        if (!notices.equals("NONE") && channel(notices).isEmpty()) {
            throw new IllegalArgumentException("jht.text.notices must be NONE, SMS or WHATSAPP");
        }
    }

    /**
     * @param baseUrl of the gateway, before {@code /messages}; port 0 is the port this application listens on
     * @param sender as phones show it
     */
    public record Sms(
            @Nullable URI baseUrl,
            @DefaultValue("") String token,
            @DefaultValue("JHT") String sender) {}

    /**
     * @param baseUrl as {@code https://graph.facebook.com}
     * @param phoneNumberId of the institution's number, as the provider gives it
     * @param templatePrefix before the kind of a notice in the names of the approved templates
     */
    public record WhatsApp(
            @Nullable URI baseUrl,
            @DefaultValue("v21.0") String version,
            @DefaultValue("") String phoneNumberId,
            @DefaultValue("") String token,
            @DefaultValue("jht_") String templatePrefix) {}

    Optional<TextChannel> forNotices() {
        return channel(notices);
    }

    private static Optional<TextChannel> channel(String name) {
        return Arrays.stream(TextChannel.values())
                .filter(channel -> channel.name().equals(name))
                .findFirst();
    }
}
