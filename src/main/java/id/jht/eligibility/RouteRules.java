package id.jht.eligibility;

import id.jht.claim.RiskLevel;
import id.jht.claim.Route;

/** Seam to the table {@code claim-route}. */
public interface RouteRules {

    Route routeFor(EntitlementFacts facts, RiskLevel risk);
}
