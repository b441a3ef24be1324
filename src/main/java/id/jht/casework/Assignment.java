package id.jht.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change of hands.
 *
 * @param from null when nobody had it
 * @param to null when it went back to its desk
 * @param reason may be empty
 */
public record Assignment(
        Instant at,
        String subject,
        String step,
        String actor,
        @Nullable String from,
        @Nullable String to,
        String reason) {}
