package id.jht.claim;

import java.util.Set;

/** What the member sees. Labels are the messages {@code status.NAME}. */
public enum ClaimStatus {
    SUBMITTED,
    NEEDS_CORRECTION,
    INTERVIEW_SCHEDULED,
    IN_REVIEW,
    ON_HOLD,
    APPROVED,
    PAYMENT_PENDING,
    PAID,
    REJECTED,
    WITHDRAWN,
    EXPIRED;

    private static final Set<ClaimStatus> FINAL = Set.of(PAID, REJECTED, WITHDRAWN, EXPIRED);

    /** Final for the member; a rejected claim is reopened only by an appeal that is upheld. */
    public boolean isFinal() {
        return FINAL.contains(this);
    }

    /** Whether a claim may go from this state to the next one. */
    public boolean leadsTo(ClaimStatus next) {
        return switch (this) {
            case SUBMITTED ->
                Set.of(NEEDS_CORRECTION, INTERVIEW_SCHEDULED, IN_REVIEW, ON_HOLD, APPROVED, REJECTED, WITHDRAWN)
                        .contains(next);
            case NEEDS_CORRECTION ->
                Set.of(SUBMITTED, IN_REVIEW, APPROVED, EXPIRED, WITHDRAWN).contains(next);
            case INTERVIEW_SCHEDULED ->
                Set.of(IN_REVIEW, NEEDS_CORRECTION, ON_HOLD, REJECTED, EXPIRED, WITHDRAWN)
                        .contains(next);
            case IN_REVIEW ->
                Set.of(SUBMITTED, NEEDS_CORRECTION, APPROVED, REJECTED, WITHDRAWN)
                        .contains(next);
            case ON_HOLD ->
                Set.of(SUBMITTED, INTERVIEW_SCHEDULED, PAYMENT_PENDING, REJECTED, WITHDRAWN)
                        .contains(next);
            case APPROVED ->
                Set.of(PAYMENT_PENDING, NEEDS_CORRECTION, IN_REVIEW, WITHDRAWN).contains(next);
            case PAYMENT_PENDING ->
                Set.of(PAID, NEEDS_CORRECTION, APPROVED, IN_REVIEW, ON_HOLD).contains(next);
            case REJECTED -> next == SUBMITTED;
            case PAID, WITHDRAWN, EXPIRED -> false;
        };
    }
}
