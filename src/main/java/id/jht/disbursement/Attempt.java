package id.jht.disbursement;

import static java.util.Objects.requireNonNull;

import id.jht.claim.ClaimNumber;
import id.jht.disbursement.Bank.Answer.Outcome;
import id.jht.shared.BankAccount;
import id.jht.shared.Rupiah;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One order to the bank.
 *
 * @param number 1 for the first attempt of the claim
 * @param failure why it is over, or refused and not yet confirmed to be over: name of an {@code Outcome}, else empty
 * @param answeredAt last answer of the bank, null before
 * @param orderedAt first time it was sent; the bank sees this time in every repetition
 * @param sentAt last time it was sent
 * @param sends how often it was sent
 * @param answers answers of the bank since it was last sent, empty ones included
 * @param notFoundAt when the bank first said that it does not know the order, null after any other answer
 */
record Attempt(
        String partnerReferenceNo,
        ClaimNumber claim,
        int number,
        Rail rail,
        BankAccount account,
        String holderName,
        Rupiah amount,
        AttemptState state,
        Instant preparedAt,
        @Nullable Instant orderedAt,
        @Nullable Instant sentAt,
        int sends,
        String externalId,
        int answers,
        @Nullable Instant notFoundAt,
        @Nullable Instant answeredAt,
        String failure,
        String bankWords,
        String bankReference) {

    boolean pays(Rupiah expected, BankAccount to) {
        return amount.equals(expected) && account.equals(to);
    }

    /** The bank has refused it once, whether that was confirmed since or not. */
    boolean isRefused() {
        return !failure.isEmpty();
    }

    boolean failedBy(Outcome outcome) {
        return failure.equals(outcome.name());
    }

    Bank.Order order() {
        return new Bank.Order(
                partnerReferenceNo,
                externalId,
                claim.value(),
                rail,
                account,
                holderName,
                amount,
                requireNonNull(orderedAt, "the attempt has not been sent"));
    }

    Payout.Attempt shown() {
        return new Payout.Attempt(
                partnerReferenceNo,
                rail,
                account,
                state.name(),
                preparedAt,
                sentAt,
                answeredAt,
                bankWords,
                bankReference);
    }
}
