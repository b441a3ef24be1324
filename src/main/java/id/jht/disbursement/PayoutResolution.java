package id.jht.disbursement;

/** What finance decides about a returned or doubtful payout. */
public enum PayoutResolution {
    RETRY,
    ASK_NEW_ACCOUNT,
    CONFIRMED_PAID
}
