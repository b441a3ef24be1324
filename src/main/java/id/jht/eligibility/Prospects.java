package id.jht.eligibility;

import id.jht.policy.AsOf;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks the tables what would become of a claim of somebody who need not say who it is. */
@Component
public class Prospects {

    /** A question without a branch is answered by the day of the western zone, where the head office is. */
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final ToldFacts facts;
    private final EligibilityRules rules;
    private final RouteProspects routes;
    private final EarliestDates earliestDates;
    private final Clock clock;

    Prospects(
            ToldFacts facts, EligibilityRules rules, RouteProspects routes, EarliestDates earliestDates, Clock clock) {
        this.facts = facts;
        this.rules = rules;
        this.routes = routes;
        this.earliestDates = earliestDates;
        this.clock = clock;
    }

    public Prospect of(Circumstances circumstances) {
        var now = clock.instant();
        var today = new AsOf(LocalDate.ofInstant(now, WIB), now);
        var told = Told.today(circumstances, today);
        var open = OpenChannels.of(channel -> failing(told.over(channel), today));
        var best = told.over(OpenChannels.easiest(open));
        return new Prospect(
                earliestDates.explain(failing(best, today), today, day -> failing(best, day)),
                best.channel(),
                open,
                routes.of(best),
                rules.warnings(facts.of(best, today), today));
    }

    private List<String> failing(Told told, AsOf day) {
        return rules.failingRules(facts.of(told, day), day);
    }
}
