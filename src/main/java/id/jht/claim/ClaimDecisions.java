package id.jht.claim;

import java.util.Set;
import org.springframework.stereotype.Component;

/** Who decided what on a claim, table {@code claim_decision}. Nobody approves what they decided. */
@Component
public class ClaimDecisions {

    /**
     * Keeps a decision and its remark in the trail.
     *
     * @throws id.jht.shared.RefusedException when this person must not take this decision, or a remark is missing
     *     although the outcome asks for one
     */
    public void record(ClaimNumber number, DecisionStep step, String outcome, String actor, String remark) {
        throw new UnsupportedOperationException();
    }

    /** Everybody who has taken one of the steps, ever. */
    public Set<String> decidersOf(ClaimNumber number, DecisionStep... steps) {
        throw new UnsupportedOperationException();
    }
}
