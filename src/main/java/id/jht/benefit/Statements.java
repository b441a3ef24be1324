package id.jht.benefit;

import id.jht.claim.ClaimNumber;
import id.jht.membership.Member;
import id.jht.shared.Rupiah;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The statements of claims, table {@code statement}: calculated, frozen with the approval, never changed after it. */
@Component
public class Statements {

    /** Calculates the claim as if it were paid today and keeps the result as a new version. */
    public Statement calculate(ClaimNumber number) {
        throw new UnsupportedOperationException();
    }

    /** Decides by table who must approve the latest statement. */
    public ApprovalLevel approvalLevel(ClaimNumber number) {
        throw new UnsupportedOperationException();
    }

    /** Freezes the latest statement: what was approved is what is paid, or nothing is. */
    public Statement freeze(ClaimNumber number) {
        throw new UnsupportedOperationException();
    }

    public Optional<Statement> latest(ClaimNumber number) {
        throw new UnsupportedOperationException();
    }

    /** Whether paying today gives the same amounts as the frozen statement. */
    public boolean holdsToday(ClaimNumber number) {
        throw new UnsupportedOperationException();
    }

    /** Sum of the balances of all memberships that are not closed, as if paid on the given day. */
    public Rupiah balanceOf(Member member, LocalDate paymentDate) {
        throw new UnsupportedOperationException();
    }
}
