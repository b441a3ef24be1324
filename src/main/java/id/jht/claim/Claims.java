package id.jht.claim;

import id.jht.shared.BankAccount;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The claims, table {@code claim}. Every change goes through here, locks the claim's row and leaves a line in the trail. */
@Component
public class Claims {

    public Optional<Claim> find(ClaimNumber number) {
        throw new UnsupportedOperationException();
    }

    /** A claim that is known to exist. */
    public Claim get(ClaimNumber number) {
        return find(number).orElseThrow(() -> new IllegalArgumentException("no claim " + number));
    }

    /** Reads the claim and keeps others from changing it until the transaction ends. */
    public Claim lock(ClaimNumber number) {
        throw new UnsupportedOperationException();
    }

    /** Stores a claim in state {@code SUBMITTED} under a fresh number. */
    public Claim add(NewClaim claim) {
        throw new UnsupportedOperationException();
    }

    public boolean hasOpenClaim(long memberId) {
        throw new UnsupportedOperationException();
    }

    /**
     * Moves the claim to another state; nothing happens when it is there already.
     *
     * @param actor user name, {@code member} or {@code system}
     * @param action for the trail, upper snake case
     * @param remark for the trail, may be empty
     */
    public void move(ClaimNumber number, ClaimStatus to, String actor, String action, String remark) {
        throw new UnsupportedOperationException();
    }

    public void assessed(ClaimNumber number, RiskLevel risk) {
        throw new UnsupportedOperationException();
    }

    public void routed(ClaimNumber number, Route route) {
        throw new UnsupportedOperationException();
    }

    /** Starts the service clock now: five working days. */
    public void startServiceClock(ClaimNumber number) {
        throw new UnsupportedOperationException();
    }

    public void changeAccount(ClaimNumber number, BankAccount account, String actor) {
        throw new UnsupportedOperationException();
    }
}
