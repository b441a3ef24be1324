package id.jht.disbursement;

/** Whether a payout could be prepared from the frozen statement. */
public enum Preparation {
    PREPARED,
    /** Paid today, the amount would differ from the approved one: calculate and approve again. */
    APPROVAL_OUTDATED
}
