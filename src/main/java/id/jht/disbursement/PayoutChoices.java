package id.jht.disbursement;

import id.jht.benefit.Statements;
import id.jht.claim.ClaimNumber;
import id.jht.disbursement.PayoutChoice.Effect;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells finance, before it decides, what each choice will do. Asks nobody outside. */
@Component
class PayoutChoices {

    private static final Set<PayoutProgress> WITH_FINANCE = Set.of(PayoutProgress.FAILED, PayoutProgress.OVERDUE);

    private final PayoutOrders orders;
    private final PayoutPreparation preparation;
    private final AttemptTable attempts;
    private final Rails rails;
    private final BankBooks books;
    private final Statements statements;
    private final Clock clock;

    PayoutChoices(
            PayoutOrders orders,
            PayoutPreparation preparation,
            AttemptTable attempts,
            Rails rails,
            BankBooks books,
            Statements statements,
            Clock clock) {
        this.orders = orders;
        this.preparation = preparation;
        this.attempts = attempts;
        this.rails = rails;
        this.books = books;
        this.statements = statements;
        this.clock = clock;
    }

    /** Empty when finance has nothing to decide. */
    List<PayoutChoice> of(ClaimNumber claim) {
        return attempts.latest(claim)
                .filter(attempt -> WITH_FINANCE.contains(orders.progressOf(attempt)))
                .map(attempt -> List.of(retry(attempt), askNewAccount(attempt), confirmPaid(attempt)))
                .orElse(List.of());
    }

    private PayoutChoice retry(Attempt attempt) {
        return forbiddenWhileMoneyMayMove(attempt)
                .map(effect -> PayoutChoice.of(PayoutResolution.RETRY, effect))
                .orElseGet(() -> statements.holdsToday(attempt.claim())
                        ? nextOrder(attempt)
                        : PayoutChoice.of(PayoutResolution.RETRY, Effect.CALCULATES_AGAIN));
    }

    private PayoutChoice nextOrder(Attempt failed) {
        var now = clock.instant();
        var again = failed.state().isSendable();
        var rail = again ? failed.rail() : preparation.nextRail(failed.claim(), failed.account(), failed.amount());
        var opensAt = rails.opensFor(rail, now);
        var reference = again
                ? failed.partnerReferenceNo()
                : AttemptTable.referenceOf(failed.claim(), AttemptTable.numberAfter(attempts.of(failed.claim())));
        return opensAt.equals(now)
                ? new PayoutChoice(PayoutResolution.RETRY, Effect.ORDERS_NOW, rail, null, reference)
                : new PayoutChoice(PayoutResolution.RETRY, Effect.ORDERS_LATER, rail, opensAt, reference);
    }

    private static PayoutChoice askNewAccount(Attempt attempt) {
        var effect = forbiddenWhileMoneyMayMove(attempt).orElse(Effect.ASKS_MEMBER);
        return PayoutChoice.of(PayoutResolution.ASK_NEW_ACCOUNT, effect);
    }

    private static Optional<Effect> forbiddenWhileMoneyMayMove(Attempt attempt) {
        if (attempt.state() == AttemptState.SETTLED) {
            return Optional.of(Effect.ALREADY_PAID);
        }
        return attempt.state().isOpen() ? Optional.of(Effect.OUTCOME_OPEN) : Optional.empty();
    }

    private PayoutChoice confirmPaid(Attempt attempt) {
        if (attempt.orderedAt() == null) {
            return PayoutChoice.of(PayoutResolution.CONFIRMED_PAID, Effect.NEVER_SENT);
        }
        return books.bookingOf(attempt.partnerReferenceNo(), attempt.amount())
                // what the bank has refused or given back is not proved by an older statement
                .filter(line -> !attempt.state().isOver())
                .map(line -> new PayoutChoice(
                        PayoutResolution.CONFIRMED_PAID, Effect.STATEMENT_PROVES, null, null, line.bankReference()))
                .orElseGet(() -> PayoutChoice.of(PayoutResolution.CONFIRMED_PAID, Effect.ASKS_BANK));
    }
}
