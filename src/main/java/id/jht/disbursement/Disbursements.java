package id.jht.disbursement;

import id.jht.claim.ClaimNumber;
import id.jht.shared.BankAccount;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Pays each approved claim exactly once; tables {@code payout} and {@code payout_attempt}. */
@Component
public class Disbursements {

    /** Asks the bank whose account it is; the answer is kept. */
    public AccountCheck verifyAccount(ClaimNumber number) {
        throw new UnsupportedOperationException();
    }

    /** Writes the payout and its attempt with a reference of its own; sends nothing. */
    public Preparation prepare(ClaimNumber number) {
        throw new UnsupportedOperationException();
    }

    /** Sends the prepared order to the bank, or asks for its status when it was sent before. */
    public PayoutProgress order(ClaimNumber number) {
        throw new UnsupportedOperationException();
    }

    /** Asks the bank how the order stands. */
    public PayoutProgress inquire(ClaimNumber number) {
        throw new UnsupportedOperationException();
    }

    /** When the bank should be asked next; the pauses grow and are settings. */
    public Instant nextInquiry(ClaimNumber number) {
        throw new UnsupportedOperationException();
    }

    /** Books the settled payout: member's ledger, memberships, claim {@code PAID}. */
    public void post(ClaimNumber number) {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes what finance decides.
     *
     * @throws id.jht.shared.RefusedException when the state of the payout forbids it
     */
    public void resolve(ClaimNumber number, PayoutResolution resolution, String remark, String actor) {
        throw new UnsupportedOperationException();
    }

    /** Puts the claim into {@code NEEDS_CORRECTION} until the member names another account. */
    public void askNewAccount(ClaimNumber number) {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes another account from the member and tells the process.
     *
     * @throws id.jht.shared.WrongStateException when the claim does not wait for an account
     */
    public void changeAccount(ClaimNumber number, BankAccount account) {
        throw new UnsupportedOperationException();
    }

    public Optional<Payout> of(ClaimNumber number) {
        throw new UnsupportedOperationException();
    }

    /** Whether the claim waits for another account of the member. */
    public boolean waitsForAccount(ClaimNumber number) {
        throw new UnsupportedOperationException();
    }
}
