package id.jht.draft;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How long and how much is kept of what has not been filed.
 *
 * @param kept after the last change
 * @param warned before the end
 * @param maxTries at the key that a mailed link asks for
 */
@ConfigurationProperties("jht.draft")
record DraftSettings(
        @DefaultValue("30d") Duration kept,
        @DefaultValue("3d") Duration warned,
        @DefaultValue("50MB") DataSize maxPapers,
        @DefaultValue("30") int maxFiles,
        @DefaultValue("5") int maxTries) {}
