package id.jht.eligibility;

import java.util.List;

/** Seam to the table {@code eligibility}: codes of all rules that fail. */
public interface EligibilityRules {

    List<String> failingRules(EntitlementFacts facts);
}
