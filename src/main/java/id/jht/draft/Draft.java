package id.jht.draft;

import id.jht.claim.Channel;
import id.jht.claim.ClaimNumber;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A claim that is being filled in.
 *
 * @param id names the filing as well, so that a second click files nothing
 * @param answers as they were typed, by field name; empty once filed
 * @param officer who fills it in for a walk-in, null for a member
 * @param branch of the officer
 * @param queueNumber that the walk-in had at the counter
 * @param claimNumber of the claim that it became
 */
public record Draft(
        UUID id,
        Map<String, String> answers,
        String language,
        Channel channel,
        @Nullable String officer,
        @Nullable String branch,
        @Nullable String queueNumber,
        Instant changedAt,
        Instant expiresAt,
        @Nullable ClaimNumber claimNumber) {

    public boolean isFiled() {
        return claimNumber != null;
    }

    public boolean isAssisted() {
        return officer != null;
    }

    /** Without what was typed, which must not get into a log. */
    @Override
    public String toString() {
        return "draft " + id;
    }

    /** Who files it, for the trail of the claim. */
    public String actor() {
        return officer == null ? "member" : officer;
    }
}
