package id.jht.membership.core;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code jht.members}: where the core system is. Without an address members come in by import.
 *
 * @param coreUrl up to and without {@code /members/lookups}
 * @param coreKey sent as bearer
 * @param corePause how long the core system is left alone when it fails again and again
 */
@ConfigurationProperties("jht.members")
record CoreSettings(
        @Nullable URI coreUrl,
        @DefaultValue("") String coreKey,
        @DefaultValue("2s") Duration coreConnectTimeout,
        @DefaultValue("5s") Duration coreReadTimeout,
        @DefaultValue("30s") Duration corePause) {}
