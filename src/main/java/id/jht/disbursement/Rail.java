package id.jht.disbursement;

/** The ways by which money reaches an account. RTGS and clearing (SKN) have business hours; the others never close. */
public enum Rail {
    INTRABANK,
    BI_FAST,
    RTGS,
    SKN;

    boolean hasHours() {
        return this == RTGS || this == SKN;
    }
}
