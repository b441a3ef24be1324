package id.jht.eligibility;

import id.jht.claim.RiskLevel;
import id.jht.claim.Route;
import id.jht.policy.AsOf;

/** Seam to the table {@code claim-route}, in the version that was known then. */
public interface RouteRules {

    Route routeFor(EntitlementFacts facts, RiskLevel risk, AsOf rules);
}
