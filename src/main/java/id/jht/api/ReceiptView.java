package id.jht.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.jht.claim.ClaimStatus;
import id.jht.claim.Route;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Answer to a claim that was taken. @param dueBy null until the service clock starts */
record ReceiptView(
        String claimNumber,
        String trackingToken,
        ClaimStatus status,
        Route route,
        @Nullable InterviewView interview,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable OffsetDateTime dueBy) {}
