package id.jht.disbursement;

import static java.util.stream.Collectors.toSet;

import id.jht.claim.ClaimNumber;
import id.jht.disbursement.Bank.Answer.Outcome;
import id.jht.shared.BankAccount;
import id.jht.shared.Rupiah;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes an order before it is sent. A new one only when the one before it is over, or never reached the bank. */
@Component
class PayoutPreparation {

    private final PayoutTable payouts;
    private final AttemptTable attempts;
    private final AccountTable accounts;
    private final EndedOrders ended;
    private final Rails rails;
    private final Clock clock;

    PayoutPreparation(
            PayoutTable payouts,
            AttemptTable attempts,
            AccountTable accounts,
            EndedOrders ended,
            Rails rails,
            Clock clock) {
        this.payouts = payouts;
        this.attempts = attempts;
        this.accounts = accounts;
        this.ended = ended;
        this.rails = rails;
        this.clock = clock;
    }

    boolean hasEarlier(ClaimNumber claim) {
        return attempts.hasAny(claim);
    }

    /** @return false when an earlier order is not over after all: then that one pays the claim, or is waited for */
    @Transactional
    public boolean prepare(ClaimNumber claim, Rupiah amount, BankAccount account) {
        if (!ended.confirm(claim)) {
            return false;
        }
        var earlier = attempts.of(claim);
        var last = earlier.isEmpty() ? Optional.<Attempt>empty() : attempts.latest(claim);
        if (last.filter(attempt -> attempt.state().isSendable() && attempt.pays(amount, account))
                .isEmpty()) {
            // what another transaction has made live meanwhile stays so, and the index of live attempts refuses the new
            // one
            last.ifPresent(attempt -> attempts.drop(attempt.partnerReferenceNo()));
            write(claim, amount, account, earlier);
        }
        return true;
    }

    private void write(ClaimNumber claim, Rupiah amount, BankAccount account, List<Attempt> earlier) {
        var now = clock.instant();
        payouts.prepare(claim, amount, account, now);
        var rail = nextRail(claim, account, amount, earlier);
        attempts.add(claim, AttemptTable.numberAfter(earlier), rail, account, holderOf(claim, account), amount, now);
    }

    /** By which the next order would go. */
    Rail nextRail(ClaimNumber claim, BankAccount account, Rupiah amount) {
        return nextRail(claim, account, amount, attempts.of(claim));
    }

    private Rail nextRail(ClaimNumber claim, BankAccount account, Rupiah amount, List<Attempt> earlier) {
        return rails.choose(account, amount, refusedRails(earlier))
                // when every rail was refused once, finance has decided to try again
                .or(() -> rails.choose(account, amount, Set.of()))
                .orElseThrow(() -> new IllegalStateException("no rail takes the payout of claim " + claim));
    }

    /** The rails by which the bank would not take this payment. */
    private static Set<Rail> refusedRails(List<Attempt> earlier) {
        return earlier.stream()
                .filter(attempt -> attempt.failedBy(Outcome.RAIL_REFUSED))
                .map(Attempt::rail)
                .collect(toSet());
    }

    private String holderOf(ClaimNumber claim, BankAccount account) {
        return accounts.find(claim)
                .filter(checked ->
                        checked.account().equals(account) && checked.refusal().isEmpty())
                .map(CheckedAccount::holderName)
                .orElseThrow(() -> new IllegalStateException("the account of claim " + claim + " was not checked"));
    }
}
