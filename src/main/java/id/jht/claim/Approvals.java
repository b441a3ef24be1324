package id.jht.claim;

import static id.jht.claim.ClaimStatus.APPROVED;
import static id.jht.claim.ClaimStatus.SUBMITTED;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the approvers decide, and how a claim ends without being paid. */
@Component
public class Approvals {

    private final Claims claims;
    private final ClaimDecisions decisions;

    Approvals(Claims claims, ClaimDecisions decisions) {
        this.claims = claims;
        this.decisions = decisions;
    }

    /**
     * Takes one approver's decision.
     *
     * @throws id.jht.shared.RefusedException when this person decided before, or a reason is missing
     */
    @Transactional
    public void conclude(ClaimNumber number, DecisionStep step, Decision decision, String remark, String actor) {
        decisions.record(number, step, decision.name(), actor, remark);
        if (decision == Decision.RETURNED) {
            claims.move(number, SUBMITTED, actor, "RETURNED", remark);
        }
    }

    /** Approves the claim after everybody whose word is needed, or the rule alone, has said yes. */
    @Transactional
    public void approve(ClaimNumber number) {
        claims.move(number, APPROVED, "system", "APPROVED", "");
    }

    @Transactional
    public void reject(ClaimNumber number) {
        claims.move(number, ClaimStatus.REJECTED, "system", "REJECTED", "");
    }

    @Transactional
    public void expire(ClaimNumber number) {
        claims.move(number, ClaimStatus.EXPIRED, "system", "EXPIRED", "");
    }

    public enum Decision {
        APPROVED,
        RETURNED,
        REJECTED
    }
}
