package id.jht.eligibility;

import id.jht.claim.ClaimNumber;
import id.jht.claim.Claims;
import id.jht.claim.Route;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gathers the facts of claims and decides by table; tables {@code entitlement_fact} and {@code entitlement_failure} keep
 * both. A claim is judged by the rules of its filing date for as long as it runs.
 */
@Component
public class Entitlements {

    private final Claims claims;
    private final Situations situations;
    private final FactGathering gathering;
    private final EligibilityRules rules;
    private final RouteRules routeRules;
    private final EarliestDates earliestDates;
    private final EntitlementStore store;
    private final Clock clock;

    Entitlements(
            Claims claims,
            Situations situations,
            FactGathering gathering,
            EligibilityRules rules,
            RouteRules routeRules,
            EarliestDates earliestDates,
            EntitlementStore store,
            Clock clock) {
        this.claims = claims;
        this.situations = situations;
        this.gathering = gathering;
        this.rules = rules;
        this.routeRules = routeRules;
        this.earliestDates = earliestDates;
        this.store = store;
        this.clock = clock;
    }

    /** Gathers the facts of a claim afresh, the registry's answer included, and keeps them. */
    @Transactional
    public EntitlementFacts gather(ClaimNumber number) {
        var facts = gathering.of(situations.of(claims.get(number)));
        store.keep(number, facts, clock.instant());
        return facts;
    }

    /** Decides on the facts last gathered and keeps the failures. */
    @Transactional
    public Entitlement decide(ClaimNumber number) {
        var claim = claims.get(number);
        var codes = rules.failingRules(store.facts(number), claim.rules());
        var entitlement =
                codes.isEmpty() ? new Entitlement(List.of()) : earliestDates.explain(codes, situations.of(claim));
        store.keep(number, entitlement, clock.instant());
        return entitlement;
    }

    /** What was decided last. */
    public Optional<Entitlement> latest(ClaimNumber number) {
        return store.latest(number);
    }

    /** Chooses the route on the facts last gathered and the claim's risk, and tells the claim. */
    @Transactional
    public Route chooseRoute(ClaimNumber number) {
        var claim = claims.get(number);
        var risk = Objects.requireNonNull(claim.risk(), "the risk is assessed before the route");
        var route = routeRules.routeFor(store.facts(number), risk, claim.rules());
        claims.routed(number, route);
        return route;
    }
}
