package id.jht.eligibility;

import id.jht.policy.AsOf;
import java.util.List;

/** Seam to the tables {@code eligibility} and {@code claim-warnings}, in the version that was known then. */
public interface EligibilityRules {

    /** Codes of all rules that fail. */
    List<String> failingRules(EntitlementFacts facts, AsOf rules);

    /** Codes of what the member should know before filing; they forbid nothing. */
    List<String> warnings(EntitlementFacts facts, AsOf rules);
}
