package id.jht.disbursement;

import static id.jht.disbursement.Bank.Answer.Outcome.NOT_FOUND;

import id.jht.claim.ClaimNumber;
import id.jht.disbursement.Bank.Answer;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The discipline of one order: it is marked as sent, and that is committed, before the first byte leaves; what was marked is
 * never sent blindly again but asked for; only when the bank has said twice, with a pause, that it does not know the order
 * is it sent again, under the same reference.
 */
@Component
class PayoutOrders {

    private final AttemptTable attempts;
    private final PayoutTable payouts;
    private final Bank bank;
    private final ExternalIds externalIds;
    private final PayoutSettings settings;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;

    PayoutOrders(
            AttemptTable attempts,
            PayoutTable payouts,
            Bank bank,
            ExternalIds externalIds,
            PayoutSettings settings,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.attempts = attempts;
        this.payouts = payouts;
        this.bank = bank;
        this.externalIds = externalIds;
        this.settings = settings;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** @param beforeSending runs in the transaction that marks the order as sent; when it throws, nothing is sent */
    @Transactional
    public PayoutProgress order(ClaimNumber claim, Runnable beforeSending) {
        Optional<Attempt> sending = ownTransaction.execute(status -> markSent(claim, beforeSending));
        return sending != null && sending.isPresent()
                ? keep(sending.get(), bank.transfer(sending.get().order()))
                : inquire(claim);
    }

    private Optional<Attempt> markSent(ClaimNumber claim, Runnable beforeSending) {
        var attempt = attempts.lockLatest(claim);
        if (!attempt.state().isSendable()) {
            return Optional.empty();
        }
        beforeSending.run();
        attempts.markSent(attempt.partnerReferenceNo(), externalIds.next(), clock.instant());
        payouts.mark(claim, Payout.Status.ORDERED);
        return Optional.of(attempts.get(attempt.partnerReferenceNo()));
    }

    @Transactional
    public PayoutProgress inquire(ClaimNumber claim) {
        var attempt = latest(claim);
        return attempt.state().isOpen() ? keep(attempt, bank.status(attempt.order())) : progressOf(attempt);
    }

    /** Asks the bank now, whatever is known, and believes it when it says that the money has arrived. */
    @Transactional
    public boolean isSettledAtBank(ClaimNumber claim) {
        var attempt = latest(claim);
        if (attempt.orderedAt() == null) {
            return false;
        }
        var answer = bank.status(attempt.order());
        var settled = answer.outcome() == Answer.Outcome.SETTLED;
        if (settled) {
            attempts.settle(attempt, answer, clock.instant());
        }
        return settled;
    }

    Instant nextInquiry(ClaimNumber claim) {
        var attempt = latest(claim);
        var pause = attempt.notFoundAt() == null ? settings.pauseAfter(attempt.answers() - 1) : settings.firstPause();
        return clock.instant().plus(pause);
    }

    Attempt latest(ClaimNumber claim) {
        return attempts.latest(claim)
                .orElseThrow(() -> new IllegalStateException("no payout of claim " + claim + " was prepared"));
    }

    private PayoutProgress keep(Attempt attempt, Answer answer) {
        var now = clock.instant();
        var state = stateAfter(attempt, answer, now);
        attempts.record(attempt, state, answer, notFoundAt(attempt, answer, now), now);
        var known = attempts.get(attempt.partnerReferenceNo());
        if (known.state().isOver()) {
            payouts.mark(known.claim(), Payout.Status.FAILED);
        }
        return progressOf(known);
    }

    private AttemptState stateAfter(Attempt attempt, Answer answer, Instant now) {
        return switch (answer.outcome()) {
            case SETTLED -> AttemptState.SETTLED;
            case PENDING -> AttemptState.PENDING;
            case UNKNOWN -> AttemptState.UNKNOWN;
            case NOT_FOUND -> confirmsNotFound(attempt, now) ? AttemptState.NOT_RECEIVED : AttemptState.UNKNOWN;
            case ACCOUNT_REFUSED -> AttemptState.REFUSED;
            case NOT_EXECUTED -> AttemptState.FAILED;
            case RETURNED -> AttemptState.RETURNED;
        };
    }

    private boolean confirmsNotFound(Attempt attempt, Instant now) {
        var first = attempt.notFoundAt();
        return first != null && !now.isBefore(first.plus(settings.firstPause()));
    }

    private static @Nullable Instant notFoundAt(Attempt attempt, Answer answer, Instant now) {
        if (answer.outcome() != NOT_FOUND) {
            return null;
        }
        return attempt.notFoundAt() == null ? now : attempt.notFoundAt();
    }

    private PayoutProgress progressOf(Attempt attempt) {
        return switch (attempt.state()) {
            case SETTLED -> PayoutProgress.SETTLED;
            case PREPARED, NOT_RECEIVED -> PayoutProgress.NOT_RECEIVED;
            case PENDING -> isOverdue(attempt) ? PayoutProgress.OVERDUE : PayoutProgress.PENDING;
            case SENT, UNKNOWN -> isOverdue(attempt) ? PayoutProgress.OVERDUE : PayoutProgress.UNKNOWN;
            case REFUSED -> PayoutProgress.ACCOUNT_REFUSED;
            case FAILED, RETURNED -> PayoutProgress.FAILED;
        };
    }

    /** An order that the bank has just said not to know is decided by the next question, not by finance. */
    private boolean isOverdue(Attempt attempt) {
        var sentAt = attempt.sentAt();
        return sentAt != null
                && attempt.notFoundAt() == null
                && !clock.instant().isBefore(sentAt.plus(settings.overdueAfter()));
    }
}
