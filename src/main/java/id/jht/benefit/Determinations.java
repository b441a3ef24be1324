package id.jht.benefit;

import id.jht.claim.Approvals;
import id.jht.claim.ClaimNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The determination (penetapan): the claim is approved with exactly the amounts of its latest statement. */
@Component
public class Determinations {

    private final Statements statements;
    private final Approvals approvals;

    Determinations(Statements statements, Approvals approvals) {
        this.statements = statements;
        this.approvals = approvals;
    }

    @Transactional
    public void determine(ClaimNumber number) {
        statements.freeze(number);
        approvals.approve(number);
    }
}
