package id.jht.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.jht.claim.ClaimCause;
import id.jht.claim.ClaimStatus;
import id.jht.claim.Route;
import id.jht.document.DocumentType;
import id.jht.document.DocumentVerdict;
import id.jht.document.RefusalReason;
import id.jht.filing.NextActor;
import id.jht.filing.Situation;
import id.jht.filing.WayStep;
import id.jht.integrity.FeeAnswer;
import id.jht.notice.NoticeKind;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim stands, for the member.
 *
 * @param sentence where it stands, who acts next and until when
 * @param nextActor whose turn it is
 * @param until when the next thing happens at the latest; null when nobody has promised a time
 * @param late whether {@code until} is over although it was for us to act
 * @param steps the whole way of the claim's route with the present step
 * @param replacedDocuments papers in whose place the member has sent another
 * @param helper who helped to file, as the member declared
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
        Situation situation,
        NextActor nextActor,
        @Nullable OffsetDateTime until,
        boolean late,
        List<StepView> steps,
        @Nullable OffsetDateTime dueBy,
        List<Moment> timeline,
        List<PaperView> documents,
        List<PaperView> replacedDocuments,
        Set<DocumentType> asked,
        boolean accountAsked,
        boolean withdrawable,
        boolean appealable,
        @Nullable AppealView appeal,
        @Nullable HelperView helper,
        @Nullable InterviewView interview,
        @Nullable StatementView statement,
        @Nullable PayoutView payout,
        List<NoticeView> notices,
        boolean feeAsked,
        @Nullable FeeAnswerView feeAnswer) {

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
            @Nullable String explanation,
            OffsetDateTime sentAt) {}

    record StepView(WayStep.Name name, WayStep.State state, String text) {}

    /** @param upheld null until answered */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record AppealView(
            OffsetDateTime lodgedAt,
            String text,
            @Nullable OffsetDateTime answerBy,
            @Nullable Boolean upheld,
            @Nullable OffsetDateTime answeredAt) {}

    record HelperView(String name, String relationship) {}

    /** @param copyOf the notice that this one repeats */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record NoticeView(
            long id,
            NoticeKind kind,
            String subject,
            String state,
            String recipient,
            OffsetDateTime writtenAt,
            @Nullable OffsetDateTime deliveredAt,
            @Nullable Long copyOf) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record FeeAnswerView(
            boolean asked,
            @Nullable Long amount,
            FeeAnswer.@Nullable Place place,
            String text,
            OffsetDateTime changeableUntil) {}
}
