package id.jht.disbursement;

import id.jht.shared.BankAccount;
import id.jht.shared.Rupiah;
import java.time.Instant;
import java.util.Set;

/** Seam to the bank that holds our paying account. Every answer is a value; only "no answer" is an exception. */
public interface Bank {

    /** Whether the account lies with this bank, so that money need not leave it. */
    boolean holds(BankAccount account);

    /** @throws BankUnavailableException when no usable answer came; asking again is safe */
    Inquiry inquire(BankAccount account, String reference);

    /** Sends an order. A lost answer is {@link Answer.Outcome#UNKNOWN}, never an exception. */
    Answer transfer(Order order);

    /** Asks what became of an order. No answer is {@link Answer.Outcome#UNKNOWN}. */
    Answer status(Order order);

    sealed interface Inquiry {
        record Found(String holderName) implements Inquiry {}

        /** @param code upper snake case: {@code ACCOUNT_INVALID}, {@code ACCOUNT_DORMANT} …; {@code message} the bank's words */
        record Refused(String code, String message) implements Inquiry {}
    }

    /**
     * @param partnerReferenceNo fixed before the first send, the durable key of the order
     * @param externalId unique in a day, new for every message
     * @param customerReference the claim number
     * @param orderedAt time of the first send
     */
    record Order(
            String partnerReferenceNo,
            String externalId,
            String customerReference,
            Rail rail,
            BankAccount account,
            String holderName,
            Rupiah amount,
            Instant orderedAt) {}

    /**
     * @param code the bank's response code, empty when there was none
     * @param message the bank's words
     * @param externalId of the message that was answered, empty when none went out
     */
    record Answer(Outcome outcome, String code, String message, String bankReference, String externalId) {

        /**
         * {@code RAIL_REFUSED}: not by this rail, another one may do; {@code CLOSED}: after cut-off, when the bank opens
         * again; {@code SUSPECTED}: the bank suspects fraud; {@code NOT_EXECUTED}: for another reason, a person must look.
         */
        public enum Outcome {
            SETTLED,
            PENDING,
            UNKNOWN,
            NOT_FOUND,
            ACCOUNT_REFUSED,
            RAIL_REFUSED,
            CLOSED,
            SUSPECTED,
            NOT_EXECUTED,
            RETURNED;

            private static final Set<Outcome> REFUSALS =
                    Set.of(ACCOUNT_REFUSED, RAIL_REFUSED, CLOSED, SUSPECTED, NOT_EXECUTED);

            boolean isRefusal() {
                return REFUSALS.contains(this);
            }
        }
    }
}
