package id.jht.eligibility;

import id.jht.claim.Route;
import java.util.List;

/**
 * What would become of a claim.
 *
 * @param route given a matched face and low risk
 * @param reasons what the fast route asks for, and whether it is given
 * @param warnings codes of what the member should know before filing; the sentence is the message {@code warning.CODE}
 */
public record Outlook(Entitlement entitlement, Route route, List<RouteReason> reasons, List<String> warnings) {}
