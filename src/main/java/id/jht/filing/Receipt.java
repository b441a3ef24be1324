package id.jht.filing;

import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimStatus;
import id.jht.claim.Route;
import id.jht.interview.Interview;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What the member gets for a claim.
 *
 * @param trackingToken the secret that opens the claim's page; shown once and mailed
 * @param dueBy end of the service clock in the branch's zone; null before it starts
 */
public record Receipt(
        ClaimNumber claimNumber,
        String trackingToken,
        ClaimStatus status,
        Route route,
        @Nullable Interview interview,
        @Nullable OffsetDateTime dueBy) {}
