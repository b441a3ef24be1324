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
    private final BankBooks books;
    private final Rails rails;
    private final ExternalIds externalIds;
    private final PayoutSettings settings;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;

    PayoutOrders(
            AttemptTable attempts,
            PayoutTable payouts,
            Bank bank,
            BankBooks books,
            Rails rails,
            ExternalIds externalIds,
            PayoutSettings settings,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.attempts = attempts;
        this.payouts = payouts;
        this.bank = bank;
        this.books = books;
        this.rails = rails;
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
                ? keep(sending.get(), sent(sending.get().order()))
                : inquire(claim);
    }

    /** A refusal counts only when the books of the bank say the same: what was refused once must not be paid by the way. */
    private Answer sent(Bank.Order order) {
        var answer = bank.transfer(order);
        if (!answer.outcome().isRefusal()) {
            return answer;
        }
        var books = bank.status(order);
        return books.outcome() == NOT_FOUND || books.outcome().isRefusal() ? answer : books;
    }

    private Optional<Attempt> markSent(ClaimNumber claim, Runnable beforeSending) {
        var attempt = attempts.lockLatest(claim);
        if (!attempt.state().isSendable() || !isOpenFor(attempt)) {
            return Optional.empty();
        }
        beforeSending.run();
        attempts.markSent(attempt.partnerReferenceNo(), externalIds.next(), clock.instant());
        payouts.mark(claim, Payout.Status.ORDERED);
        return Optional.of(attempts.get(attempt.partnerReferenceNo()));
    }

    private boolean isOpenFor(Attempt attempt) {
        var now = clock.instant();
        return rails.opensFor(attempt.rail(), now).equals(now);
    }

    @Transactional
    public PayoutProgress inquire(ClaimNumber claim) {
        var attempt = latest(claim);
        return attempt.state().isOpen() ? keep(attempt, bank.status(attempt.order())) : progressOf(attempt);
    }

    /** Asks the bank now, whatever is known, and believes its status or its account statement that the money has arrived. */
    @Transactional
    public boolean isSettledAtBank(ClaimNumber claim) {
        var attempt = latest(claim);
        if (attempt.orderedAt() == null) {
            return false;
        }
        var proof = Optional.of(bank.status(attempt.order()))
                .filter(answer -> answer.outcome() == Answer.Outcome.SETTLED)
                .or(() -> statementOf(attempt));
        proof.ifPresent(answer -> attempts.settle(attempt, answer, clock.instant()));
        return proof.isPresent();
    }

    private Optional<Answer> statementOf(Attempt attempt) {
        return books.bookingOf(attempt.partnerReferenceNo(), attempt.amount())
                .map(reference -> new Answer(Answer.Outcome.SETTLED, "MT940", "rekening koran", reference, ""));
    }

    Instant nextInquiry(ClaimNumber claim) {
        var attempt = latest(claim);
        if (progressOf(attempt) == PayoutProgress.CLOSED) {
            return reopeningOf(attempt);
        }
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
            case NOT_EXECUTED, RAIL_REFUSED, CLOSED, SUSPECTED -> AttemptState.FAILED;
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

    PayoutProgress progressOf(Attempt attempt) {
        return switch (attempt.state()) {
            case SETTLED -> PayoutProgress.SETTLED;
            case PREPARED, NOT_RECEIVED -> isOpenFor(attempt) ? PayoutProgress.NOT_RECEIVED : PayoutProgress.CLOSED;
            case PENDING -> isOverdue(attempt) ? PayoutProgress.OVERDUE : PayoutProgress.PENDING;
            case SENT, UNKNOWN -> isOverdue(attempt) ? PayoutProgress.OVERDUE : PayoutProgress.UNKNOWN;
            case REFUSED -> PayoutProgress.ACCOUNT_REFUSED;
            case FAILED -> progressOfFailed(attempt);
            case RETURNED -> PayoutProgress.FAILED;
        };
    }

    private PayoutProgress progressOfFailed(Attempt attempt) {
        if (attempt.failedBy(Answer.Outcome.SUSPECTED)) {
            return PayoutProgress.SUSPECTED;
        }
        if (attempt.number() >= settings.attempts()) {
            return PayoutProgress.FAILED;
        }
        if (attempt.failedBy(Answer.Outcome.CLOSED)) {
            return clock.instant().isBefore(reopeningOf(attempt)) ? PayoutProgress.CLOSED : PayoutProgress.SEND_ANEW;
        }
        return attempt.failedBy(Answer.Outcome.RAIL_REFUSED) && hasAnotherRail(attempt)
                ? PayoutProgress.SEND_ANEW
                : PayoutProgress.FAILED;
    }

    private boolean hasAnotherRail(Attempt failed) {
        var refused = attempts.of(failed.claim()).stream()
                .filter(attempt -> attempt.failedBy(Answer.Outcome.RAIL_REFUSED))
                .map(Attempt::rail)
                .toList();
        return rails.choose(failed.account(), failed.amount(), refused).isPresent();
    }

    private Instant reopeningOf(Attempt attempt) {
        var refusedAt = attempt.answeredAt();
        return attempt.state() == AttemptState.FAILED && refusedAt != null
                ? rails.nextOpening(refusedAt)
                : rails.opensFor(attempt.rail(), clock.instant());
    }

    /** An order that the bank has just said not to know is decided by the next question, not by finance. */
    private boolean isOverdue(Attempt attempt) {
        var sentAt = attempt.sentAt();
        return sentAt != null
                && attempt.notFoundAt() == null
                && !clock.instant().isBefore(sentAt.plus(settings.overdueAfter()));
    }
}
