package id.jht.eligibility;

import id.jht.benefit.Statements;
import id.jht.claim.Channel;
import id.jht.claim.ClaimCause;
import id.jht.claim.ClaimNumber;
import id.jht.claim.Claims;
import id.jht.claim.RiskLevel;
import id.jht.claim.Route;
import id.jht.membership.Member;
import id.jht.membership.Members;
import id.jht.policy.AsOf;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers facts and decides by table; tables {@code entitlement_fact} and {@code entitlement_failure} keep both. */
@Component
public class Entitlements {

    /** A question without a branch is answered by the day of the western zone, where the head office is. */
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final Claims claims;
    private final Members members;
    private final Statements statements;
    private final FactGathering gathering;
    private final ScreeningResults screening;
    private final EligibilityRules rules;
    private final RouteRules routeRules;
    private final EarliestDates earliestDates;
    private final EntitlementStore store;
    private final Clock clock;

    Entitlements(
            Claims claims,
            Members members,
            Statements statements,
            FactGathering gathering,
            ScreeningResults screening,
            EligibilityRules rules,
            RouteRules routeRules,
            EarliestDates earliestDates,
            EntitlementStore store,
            Clock clock) {
        this.claims = claims;
        this.members = members;
        this.statements = statements;
        this.gathering = gathering;
        this.screening = screening;
        this.rules = rules;
        this.routeRules = routeRules;
        this.earliestDates = earliestDates;
        this.store = store;
        this.clock = clock;
    }

    /** Gathers the facts of a claim afresh, the registry's answer included, and keeps them. */
    @Transactional
    public EntitlementFacts gather(ClaimNumber number) {
        var claim = claims.get(number);
        var facts = facts(members.get(claim.memberId()), Request.of(claim, screening));
        store.keep(number, facts, clock.instant());
        return facts;
    }

    /** Decides on the facts last gathered and keeps the failures. */
    @Transactional
    public Entitlement decide(ClaimNumber number) {
        var facts = store.facts(number);
        var codes = rules.failingRules(facts);
        var entitlement = codes.isEmpty()
                ? new Entitlement(List.of())
                : explained(codes, members.get(claims.get(number).memberId()), facts.filedOn());
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
        var risk = Objects.requireNonNull(claims.get(number).risk(), "the risk is assessed before the route");
        var route = routeRules.routeFor(store.facts(number), risk);
        claims.routed(number, route);
        return route;
    }

    /** The same answer without a claim, as of today. */
    public Entitlement check(Member member, ClaimCause cause, Channel channel) {
        var facts = facts(member, Request.today(cause, channel, today()));
        return explained(rules.failingRules(facts), member, facts.filedOn());
    }

    /** The route that a claim of today would take, given a matched face and low risk. */
    public Route likelyRoute(Member member, ClaimCause cause, Channel channel) {
        return routeRules.routeFor(facts(member, Request.today(cause, channel, today())), RiskLevel.LOW);
    }

    private EntitlementFacts facts(Member member, Request request) {
        var balance = statements.balanceOf(member, new AsOf(request.filedOn(), clock.instant()));
        return gathering.of(member, members.paymentsOf(member.id()), balance, request);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WIB);
    }

    private Entitlement explained(List<String> codes, Member member, LocalDate filedOn) {
        return new Entitlement(codes.stream()
                .map(code -> new Entitlement.Failure(code, earliestDates.of(code, member, filedOn)))
                .toList());
    }
}
