package id.jht.reconciliation;

import id.jht.shared.Rupiah;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that the bank and we have written down differently.
 *
 * @param reference our reference of the payout, else that of the bank
 * @param claimNumber empty when the line names no payout of ours
 * @param outcome what finance made of it, null while it is open
 */
public record Difference(
        long id,
        Kind kind,
        String reference,
        String claimNumber,
        Rupiah amount,
        String text,
        Instant foundAt,
        @Nullable Outcome outcome) {

    public enum Kind {
        /** The bank has paid what we do not hold for paid. */
        NOT_SETTLED_WITH_US,
        /** The bank has booked another amount. */
        AMOUNT_DIFFERS,
        /** The bank has booked the same order more than once. */
        BOOKED_TWICE,
        /** We hold it for paid, and the bank's statement of that day has no such line. */
        MISSING_AT_BANK,
        /** The money came back. */
        RETURNED,
        /** Money left the account, and we ordered nothing of the kind. */
        UNKNOWN_DEBIT
    }

    public enum Outcome {
        EXPLAINED,
        HANDLED
    }
}
