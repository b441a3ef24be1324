package id.jht.disbursement;

/** Answer of the bank's account inquiry, compared with the member's name. */
public sealed interface AccountCheck {

    record Confirmed(String holderName, double similarity) implements AccountCheck {}

    /** @param reason upper snake case: {@code ACCOUNT_INVALID}, {@code NAME_DIFFERS} … */
    record Refused(String reason) implements AccountCheck {}
}
