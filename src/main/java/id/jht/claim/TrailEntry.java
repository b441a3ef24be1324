package id.jht.claim;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail.
 *
 * @param actor user name, {@code member} or {@code system}
 * @param action upper snake case; the label is the message {@code trail.ACTION}
 * @param from state before, null for the first line
 */
public record TrailEntry(
        Instant at,
        String actor,
        String action,
        @Nullable ClaimStatus from,
        @Nullable ClaimStatus to,
        @Nullable String remark) {}
