package id.jht.claim;

/** A human decision on a claim, kept for the four-eyes rule. */
public enum DecisionStep {
    DOCUMENT_CHECK,
    INTERVIEW,
    INVESTIGATION,
    APPROVAL,
    LARGE_APPROVAL,
    APPEAL,
    PAYOUT_RESOLUTION
}
