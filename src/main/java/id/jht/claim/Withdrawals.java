package id.jht.claim;

import org.springframework.stereotype.Component;

/** The member takes the claim back; possible until the payout is ordered. */
@Component
public class Withdrawals {

    public boolean isPossible(Claim claim) {
        throw new UnsupportedOperationException();
    }

    /**
     * Keeps the reason and wakes the process, which closes the claim before this returns.
     *
     * @throws id.jht.shared.WrongStateException when it is too late
     */
    public void withdraw(ClaimNumber number, String reason) {
        throw new UnsupportedOperationException();
    }
}
