package id.jht.disbursement;

import static java.util.stream.Collectors.toSet;

import id.jht.claim.Claim;
import id.jht.claim.ClaimNumber;
import id.jht.disbursement.Bank.Answer.Outcome;
import id.jht.shared.BankAccount;
import id.jht.shared.Rupiah;
import java.time.Clock;
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
    private final Rails rails;
    private final Clock clock;

    PayoutPreparation(PayoutTable payouts, AttemptTable attempts, AccountTable accounts, Rails rails, Clock clock) {
        this.payouts = payouts;
        this.attempts = attempts;
        this.accounts = accounts;
        this.rails = rails;
        this.clock = clock;
    }

    @Transactional
    public void prepare(Claim claim, Rupiah amount) {
        prepare(claim.number(), amount, claim.account());
    }

    void prepare(ClaimNumber claim, Rupiah amount, BankAccount account) {
        var last = attempts.latest(claim);
        if (last.filter(attempt -> attempt.state().isSendable() && attempt.pays(amount, account))
                .isPresent()) {
            return;
        }
        payouts.prepare(claim, amount, account, clock.instant());
        // an order that was sent and is not over stays live, and the index of live attempts refuses the new one
        last.ifPresent(attempt -> attempts.drop(attempt.partnerReferenceNo()));
        var rail = nextRail(claim, account, amount);
        attempts.add(claim, numberAfter(last), rail, account, holderOf(claim, account), amount, clock.instant());
    }

    /** By which the next order would go. */
    Rail nextRail(ClaimNumber claim, BankAccount account, Rupiah amount) {
        return rails.choose(account, amount, refusedRails(claim))
                // when every rail was refused once, finance has decided to try again
                .or(() -> rails.choose(account, amount, Set.of()))
                .orElseThrow(() -> new IllegalStateException("no rail takes the payout of claim " + claim));
    }

    /** The rails by which the bank would not take this payment. */
    private Set<Rail> refusedRails(ClaimNumber claim) {
        return attempts.of(claim).stream()
                .filter(attempt -> attempt.failedBy(Outcome.RAIL_REFUSED))
                .map(Attempt::rail)
                .collect(toSet());
    }

    private static int numberAfter(Optional<Attempt> last) {
        return last.map(Attempt::number).orElse(0) + 1;
    }

    private String holderOf(ClaimNumber claim, BankAccount account) {
        return accounts.find(claim)
                .filter(checked ->
                        checked.account().equals(account) && checked.refusal().isEmpty())
                .map(CheckedAccount::holderName)
                .orElseThrow(() -> new IllegalStateException("the account of claim " + claim + " was not checked"));
    }
}
