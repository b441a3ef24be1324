package id.jht.integrity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code jht.integrity}.
 *
 * @param windowDays days before a claim in which others with the same mobile number or e-mail address count
 */
@ConfigurationProperties(prefix = "jht.integrity")
public record IntegritySettings(@DefaultValue("90") int windowDays) {

    public static IntegritySettings standard() {
        return new IntegritySettings(90);
    }
}
