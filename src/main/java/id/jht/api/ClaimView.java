package id.jht.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.jht.claim.ClaimCause;
import id.jht.claim.ClaimStatus;
import id.jht.claim.Route;
import id.jht.document.DocumentType;
import id.jht.document.DocumentVerdict;
import id.jht.document.RefusalReason;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim stands, for the member.
 *
 * @param sentence what happens next and until when
 * @param asked papers that wait for the member
 * @param accountAsked whether another bank account is awaited
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ClaimView(
        String claimNumber,
        ClaimCause cause,
        @Nullable Route route,
        ClaimStatus status,
        OffsetDateTime statusSince,
        String sentence,
        @Nullable OffsetDateTime dueBy,
        List<Moment> timeline,
        List<PaperView> documents,
        Set<DocumentType> asked,
        boolean accountAsked,
        boolean withdrawable,
        boolean appealable,
        @Nullable InterviewView interview,
        @Nullable StatementView statement,
        @Nullable PayoutView payout) {

    /** @param status the state that was reached; null when the state did not change */
    record Moment(
            OffsetDateTime at,
            String action,
            @Nullable ClaimStatus status,
            String text,
            @Nullable String remark) {}

    /** @param verdict null until an officer has judged the paper */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record PaperView(
            DocumentType type,
            @Nullable DocumentVerdict verdict,
            @Nullable RefusalReason reason,
            @Nullable String explanation) {}
}
