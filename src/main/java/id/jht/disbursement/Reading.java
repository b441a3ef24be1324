package id.jht.disbursement;

import id.jht.disbursement.Bank.Answer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an answer of the bank makes of an order.
 *
 * @param failure name of the {@code Outcome} by which it is over, or will be when the bank confirms it; else empty
 * @param answer whose words are kept
 * @param notFoundAt when the bank first said that it does not know the order, null after any other answer
 */
record Reading(
        AttemptState state,
        String failure,
        Answer answer,
        @Nullable Instant notFoundAt) {}
