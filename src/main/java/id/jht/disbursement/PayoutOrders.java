package id.jht.disbursement;

import static java.util.Objects.requireNonNull;

import id.jht.claim.ClaimNumber;
import id.jht.disbursement.Bank.Answer;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Predicate;
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
    private final BankWord word;
    private final EndedOrders ended;
    private final Readings readings;
    private final Rails rails;
    private final ExternalIds externalIds;
    private final PayoutSettings settings;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;

    PayoutOrders(
            AttemptTable attempts,
            PayoutTable payouts,
            Bank bank,
            BankWord word,
            EndedOrders ended,
            Readings readings,
            Rails rails,
            ExternalIds externalIds,
            PayoutSettings settings,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.attempts = attempts;
        this.payouts = payouts;
        this.bank = bank;
        this.word = word;
        this.ended = ended;
        this.readings = readings;
        this.rails = rails;
        this.externalIds = externalIds;
        this.settings = settings;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /**
     * @param mayLeave asked in the transaction that marks the order as sent; when it says no, or throws, nothing is sent and
     *     the order must be prepared anew
     */
    @Transactional
    public PayoutProgress order(ClaimNumber claim, Predicate<Attempt> mayLeave) {
        var mark = requireNonNull(ownTransaction.execute(status -> mark(claim, mayLeave)));
        if (mark instanceof Mark.Sent sent) {
            return send(sent.attempt);
        }
        return mark instanceof Mark.Outdated ? PayoutProgress.SEND_ANEW : inquire(claim);
    }

    /** A refusal counts only when the bank's books say the same: what was refused once must not be paid by the way. */
    private PayoutProgress send(Attempt attempt) {
        var answer = bank.transfer(attempt.order());
        if (!answer.outcome().isRefusal()) {
            return keep(attempt, answer);
        }
        var refused = attempts.record(attempt, readings.ofRefusal(answer), clock.instant());
        return keep(refused, word.about(refused));
    }

    private sealed interface Mark {

        record Sent(Attempt attempt) implements Mark {}

        record NotSendable() implements Mark {}

        record Outdated() implements Mark {}
    }

    private Mark mark(ClaimNumber claim, Predicate<Attempt> mayLeave) {
        var attempt = attempts.lockLatest(claim);
        if (!attempt.state().isSendable() || !isOpenFor(attempt)) {
            return new Mark.NotSendable();
        }
        if (!mayLeave.test(attempt)) {
            return new Mark.Outdated();
        }
        var sent = attempts.markSent(attempt.partnerReferenceNo(), externalIds.next(), clock.instant());
        payouts.mark(claim, Payout.Status.ORDERED);
        return new Mark.Sent(sent);
    }

    private boolean isOpenFor(Attempt attempt) {
        var now = clock.instant();
        return rails.opensFor(attempt.rail(), now).equals(now);
    }

    /** Asks the bank how the order stands; for orders that are over, whether the bank has changed its mind. */
    @Transactional
    public PayoutProgress inquire(ClaimNumber claim) {
        var attempt = latest(claim);
        if (attempt.state().isOpen()) {
            return keep(attempt, word.about(attempt));
        }
        if (attempt.state() != AttemptState.SETTLED) {
            ended.listen(claim);
        }
        return progressOf(latest(claim));
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
        var known = attempts.record(attempt, readings.of(attempt, answer, now), now);
        if (known.state().isOver()) {
            payouts.mark(known.claim(), Payout.Status.FAILED);
        }
        return progressOf(known);
    }

    PayoutProgress progressOf(Attempt attempt) {
        return switch (attempt.state()) {
            case SETTLED -> PayoutProgress.SETTLED;
            case PREPARED -> progressOfSendable(attempt);
            case NOT_RECEIVED -> isSentOften(attempt) ? PayoutProgress.OVERDUE : progressOfSendable(attempt);
            case PENDING -> isOverdue(attempt) ? PayoutProgress.OVERDUE : PayoutProgress.PENDING;
            case SENT, UNKNOWN -> isOverdue(attempt) ? PayoutProgress.OVERDUE : PayoutProgress.UNKNOWN;
            case REFUSED -> PayoutProgress.ACCOUNT_REFUSED;
            case FAILED -> progressOfFailed(attempt);
            case RETURNED -> PayoutProgress.FAILED;
        };
    }

    private PayoutProgress progressOfSendable(Attempt attempt) {
        return isOpenFor(attempt) ? PayoutProgress.NOT_RECEIVED : PayoutProgress.CLOSED;
    }

    /** A bank that never gets an order would otherwise be sent it for ever. */
    private boolean isSentOften(Attempt attempt) {
        return attempt.sends() >= settings.attempts();
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
