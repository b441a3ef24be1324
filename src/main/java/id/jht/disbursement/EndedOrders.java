package id.jht.disbursement;

import id.jht.claim.ClaimNumber;
import id.jht.disbursement.Bank.Answer;
import id.jht.disbursement.Bank.Answer.Outcome;
import id.jht.shared.TransactionMemory;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Orders that went out and are over. The bank may book one late all the same, so each is asked for once more before anything
 * else is done with the claim's money; what turns out not to be over is again the order that the claim waits for.
 */
@Component
class EndedOrders {

    private static final Set<Outcome> NEWS = Set.of(Outcome.SETTLED, Outcome.PENDING);

    private final AttemptTable attempts;
    private final PayoutTable payouts;
    private final BankWord word;
    private final Readings readings;
    private final Clock clock;
    private final TransactionMemory<ClaimNumber, Boolean> confirmed = new TransactionMemory<>();

    EndedOrders(AttemptTable attempts, PayoutTable payouts, BankWord word, Readings readings, Clock clock) {
        this.attempts = attempts;
        this.payouts = payouts;
        this.word = word;
        this.readings = readings;
        this.clock = clock;
    }

    enum Standing {
        OVER,
        /** Nobody knows, or the bank is at work. */
        OPEN,
        PAID
    }

    /** How all the orders of the claim stand, by the bank's word of this moment; writes nothing. */
    Standing standing(ClaimNumber claim) {
        var known = attempts.of(claim);
        if (known.stream().anyMatch(attempt -> attempt.state() == AttemptState.SETTLED)) {
            return Standing.PAID;
        }
        if (known.stream().anyMatch(attempt -> attempt.state().isOpen())) {
            return Standing.OPEN;
        }
        return first(answers(known), answer -> !isEnd(answer))
                .map(found -> found.getValue().outcome() == Outcome.SETTLED ? Standing.PAID : Standing.OPEN)
                .orElse(Standing.OVER);
    }

    /**
     * Asks before another order is written, once in a transaction.
     *
     * @return false when one of them is not over, or not any more: then that one pays, or is waited for
     */
    @Transactional
    public boolean confirm(ClaimNumber claim) {
        return confirmed.recall(claim, asked -> {
            var known = attempts.of(asked);
            return known.stream().noneMatch(EndedOrders::isAwaited)
                    && !reopened(asked, known, answer -> !isEnd(answer));
        });
    }

    private static boolean isAwaited(Attempt attempt) {
        return attempt.state().isOpen() || attempt.state() == AttemptState.SETTLED;
    }

    /** Asks whether the bank has changed its mind; no answer is no news. */
    @Transactional
    public void listen(ClaimNumber claim) {
        reopened(claim, attempts.of(claim), answer -> NEWS.contains(answer.outcome()));
    }

    private boolean reopened(ClaimNumber claim, List<Attempt> known, Predicate<Answer> isNews) {
        var answers = answers(known);
        var found = first(answers, isNews);
        found.ifPresent(news -> {
            answers.keySet().stream()
                    .filter(attempt -> !attempt.equals(news.getKey()))
                    .forEach(other -> attempts.drop(other.partnerReferenceNo()));
            attempts.dropUnsent(claim);
            attempts.revise(
                    news.getKey(), readings.of(news.getKey(), news.getValue(), clock.instant()), clock.instant());
            payouts.mark(claim, Payout.Status.ORDERED);
        });
        return found.isPresent();
    }

    /** The money that has moved weighs more than the doubt. */
    private static Optional<Entry<Attempt, Answer>> first(Map<Attempt, Answer> answers, Predicate<Answer> isNews) {
        var news = answers.entrySet().stream()
                .filter(answer -> isNews.test(answer.getValue()))
                .toList();
        return news.stream()
                .filter(answer -> answer.getValue().outcome() == Outcome.SETTLED)
                .findFirst()
                .or(() -> news.stream().findFirst());
    }

    private Map<Attempt, Answer> answers(List<Attempt> known) {
        var answers = new LinkedHashMap<Attempt, Answer>();
        known.stream().filter(EndedOrders::isEnded).forEach(attempt -> answers.put(attempt, word.about(attempt)));
        return answers;
    }

    private static boolean isEnded(Attempt attempt) {
        return attempt.orderedAt() != null
                && (attempt.state().isOver() || attempt.state() == AttemptState.NOT_RECEIVED);
    }

    private static boolean isEnd(Answer answer) {
        return answer.outcome().isRefusal()
                || answer.outcome() == Outcome.NOT_FOUND
                || answer.outcome() == Outcome.RETURNED;
    }
}
