package id.jht.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Keys of the apps that may use the REST API, {@code jht.api.keys}; without any, nobody may. */
@ConfigurationProperties("jht.api")
public record ApiKeys(@DefaultValue List<String> keys) {

    /** Compares with every key in constant time, so that answers do not tell how much of a guess was right. */
    boolean isKnown(String presented) {
        boolean known = false;
        for (String key : keys) {
            known |= !key.isEmpty() && MessageDigest.isEqual(bytes(key), bytes(presented));
        }
        return known;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
