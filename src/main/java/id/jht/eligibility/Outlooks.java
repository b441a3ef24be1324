package id.jht.eligibility;

import id.jht.claim.Channel;
import id.jht.claim.RiskLevel;
import id.jht.membership.Member;
import id.jht.policy.AsOf;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks the tables what would become of a claim of today, without one. */
@Component
public class Outlooks {

    /** A question without a branch is answered by the day of the western zone, where the head office is. */
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private static final int WHOLE = 100;

    private final Situations situations;
    private final FactGathering gathering;
    private final EligibilityRules rules;
    private final RouteRules routeRules;
    private final EarliestDates earliestDates;
    private final Clock clock;

    Outlooks(
            Situations situations,
            FactGathering gathering,
            EligibilityRules rules,
            RouteRules routeRules,
            EarliestDates earliestDates,
            Clock clock) {
        this.situations = situations;
        this.gathering = gathering;
        this.rules = rules;
        this.routeRules = routeRules;
        this.earliestDates = earliestDates;
        this.clock = clock;
    }

    public Outlook of(Member member, Question question) {
        var situation = situation(member, question);
        var facts = gathering.of(situation);
        var known = situation.request().rules();
        return new Outlook(
                earliestDates.explain(rules.failingRules(facts, known), situation),
                routeRules.routeFor(facts, RiskLevel.LOW, known),
                routeRules.reasonsFor(facts, RiskLevel.LOW, known),
                rules.warnings(facts, known));
    }

    /** Channels that the rules leave open for this cause. */
    public List<Channel> channelsFor(Member member, Question question) {
        var situation = situation(member, question);
        return OpenChannels.of(
                channel -> failing(situation.with(situation.request().over(channel))));
    }

    /** The most that the rules let this member ask for, in whole percent of the balance; found by halving. */
    public int largestShare(Member member, Question question) {
        var situation = situation(member, question);
        var least = failingFor(1, situation);
        var allowed = 1;
        var refused = WHOLE + 1;
        while (refused - allowed > 1) {
            var middle = (allowed + refused) / 2;
            if (failingFor(middle, situation).equals(least)) {
                allowed = middle;
            } else {
                refused = middle;
            }
        }
        return allowed;
    }

    private List<String> failingFor(int percent, Situation situation) {
        return failing(situation.with(situation.request().asking(percent)));
    }

    private List<String> failing(Situation situation) {
        return rules.failingRules(gathering.of(situation), situation.request().rules());
    }

    private Situation situation(Member member, Question question) {
        var now = clock.instant();
        return situations.of(member, Request.of(question, new AsOf(LocalDate.ofInstant(now, WIB), now)));
    }
}
