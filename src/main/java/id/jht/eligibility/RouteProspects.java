package id.jht.eligibility;

import id.jht.claim.Channel;
import id.jht.claim.ClaimCause;
import id.jht.claim.RiskLevel;
import id.jht.claim.Route;
import id.jht.eligibility.RouteOutlook.Need;
import id.jht.shared.Rupiah;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Finds out from the table why a claim goes its way: it is asked again with one fact changed at a time. */
@Component
class RouteProspects {

    private static final Rupiah MORE_THAN_ANYBODY_HAS = Rupiah.of(1_000_000_000_000L);

    private static final Rupiah ONE = Rupiah.of(1);

    private final Map<Place, Rupiah> limits = new ConcurrentHashMap<>();
    private final ToldFacts facts;
    private final RouteRules rules;

    RouteProspects(ToldFacts facts, RouteRules rules) {
        this.facts = facts;
        this.rules = rules;
    }

    RouteOutlook of(Told told) {
        var given = told.circumstances();
        var best = told.notWorking().withSavings(Rupiah.ZERO);
        if (!isFast(best)) {
            return new RouteOutlook(Route.FULL, null, Set.of(), Set.of(), given.savings() != null);
        }
        var needed = needed(best, told);
        var unmet = EnumSet.noneOf(Need.class);
        if (given.savings() != null && !isFast(best.withSavings(given.savings()))) {
            unmet.add(Need.SAVINGS);
        }
        if (!isFast(told.withSavings(Rupiah.ZERO))) {
            unmet.add(Need.NO_WORK);
        }
        var fast = unmet.isEmpty() && given.savings() != null;
        return new RouteOutlook(fast ? Route.FAST : Route.FULL, fastUpTo(best), needed, unmet, given.savings() != null);
    }

    private Set<Need> needed(Told best, Told told) {
        var needed = EnumSet.noneOf(Need.class);
        if (!isFast(best.withSavings(MORE_THAN_ANYBODY_HAS))) {
            needed.add(Need.SAVINGS);
        }
        if (!isFast(told.working().withSavings(Rupiah.ZERO))) {
            needed.add(Need.NO_WORK);
        }
        if (!isFast(best.withOldProfile())) {
            needed.add(Need.PROFILE);
        }
        if (!isFast(best.withoutFace())) {
            needed.add(Need.FACE);
        }
        return needed;
    }

    /** What was found before is asked for again, because the table may have changed; only then it is searched for. */
    private Rupiah fastUpTo(Told best) {
        var place = new Place(best.circumstances().cause(), best.channel());
        var known = limits.get(place);
        if (known != null && isLimit(known, best)) {
            return known;
        }
        var found = search(best);
        limits.put(place, found);
        return found;
    }

    private boolean isLimit(Rupiah limit, Told best) {
        return isFast(best.withSavings(limit)) && !isFast(best.withSavings(limit.plus(ONE)));
    }

    /** By halving, to the rupiah. */
    private Rupiah search(Told best) {
        if (isFast(best.withSavings(MORE_THAN_ANYBODY_HAS))) {
            return MORE_THAN_ANYBODY_HAS;
        }
        var fast = 0L;
        var full = MORE_THAN_ANYBODY_HAS.amount();
        while (full - fast > 1) {
            var middle = fast + (full - fast) / 2;
            if (isFast(best.withSavings(Rupiah.of(middle)))) {
                fast = middle;
            } else {
                full = middle;
            }
        }
        return Rupiah.of(fast);
    }

    private boolean isFast(Told told) {
        return rules.routeFor(facts.of(told, told.asked()), RiskLevel.LOW, told.asked()) == Route.FAST;
    }

    private record Place(ClaimCause cause, Channel channel) {}
}
