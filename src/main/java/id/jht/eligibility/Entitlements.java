package id.jht.eligibility;

import id.jht.claim.Channel;
import id.jht.claim.ClaimCause;
import id.jht.claim.ClaimNumber;
import id.jht.claim.Route;
import id.jht.membership.Member;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gathers facts and decides by table; tables {@code entitlement_fact} and {@code entitlement_failure} keep both. */
@Component
public class Entitlements {

    /** Gathers the facts of a claim afresh, the registry's answer included, and keeps them. */
    public EntitlementFacts gather(ClaimNumber number) {
        throw new UnsupportedOperationException();
    }

    /** Decides on the facts last gathered and keeps the failures. */
    public Entitlement decide(ClaimNumber number) {
        throw new UnsupportedOperationException();
    }

    /** What was decided last. */
    public Optional<Entitlement> latest(ClaimNumber number) {
        throw new UnsupportedOperationException();
    }

    /** Chooses the route on the facts last gathered and the claim's risk, and tells the claim. */
    public Route chooseRoute(ClaimNumber number) {
        throw new UnsupportedOperationException();
    }

    /** The same answer without a claim, as of today. */
    public Entitlement check(Member member, ClaimCause cause, Channel channel) {
        throw new UnsupportedOperationException();
    }

    /** The route that a claim of today would take, given a matched face and low risk. */
    public Route likelyRoute(Member member, ClaimCause cause, Channel channel) {
        throw new UnsupportedOperationException();
    }
}
