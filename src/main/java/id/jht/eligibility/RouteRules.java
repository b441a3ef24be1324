package id.jht.eligibility;

import id.jht.claim.RiskLevel;
import id.jht.claim.Route;
import id.jht.policy.AsOf;
import java.util.List;

/** Seam to the table {@code claim-route}, in the version that was known then. */
public interface RouteRules {

    Route routeFor(EntitlementFacts facts, RiskLevel risk, AsOf rules);

    /** What the fast route asks for in a case like this, and whether it is given; empty where the rules do not tell. */
    default List<RouteReason> reasonsFor(EntitlementFacts facts, RiskLevel risk, AsOf rules) {
        return List.of();
    }
}
