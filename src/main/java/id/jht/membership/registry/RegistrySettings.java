package id.jht.membership.registry;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code jht.registry}: where the gateways are. Port 0 means the port this application listens on, see
 * {@link id.jht.shared.OwnAddress}.
 */
@ConfigurationProperties(prefix = "jht.registry")
record RegistrySettings(
        @Nullable URI civilUrl,
        @Nullable URI faceUrl,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("5s") Duration readTimeout) {}
