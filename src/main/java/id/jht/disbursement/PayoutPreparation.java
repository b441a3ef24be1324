package id.jht.disbursement;

import id.jht.claim.Claim;
import id.jht.claim.ClaimNumber;
import id.jht.shared.BankAccount;
import id.jht.shared.Rupiah;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes an order before it is sent. A new one only when the one before it is over, or never reached the bank. */
@Component
class PayoutPreparation {

    private final PayoutTable payouts;
    private final AttemptTable attempts;
    private final AccountTable accounts;
    private final Clock clock;

    PayoutPreparation(PayoutTable payouts, AttemptTable attempts, AccountTable accounts, Clock clock) {
        this.payouts = payouts;
        this.attempts = attempts;
        this.accounts = accounts;
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
        attempts.add(claim, numberAfter(last), account, holderOf(claim, account), amount, clock.instant());
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
