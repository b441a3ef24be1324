package id.jht.eligibility;

import id.jht.policy.AsOf;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.springframework.stereotype.Component;

/**
 * From when on a rule that fails today will hold. No limit is known here: the table itself is asked with the facts of later
 * days. It is assumed that a rule which time has healed stays healed.
 */
@Component
class EarliestDates {

    /** Whoever enters working life at 15 is past every limit by then. */
    private static final int YEARS_AHEAD = 60;

    private final FactGathering gathering;
    private final EligibilityRules rules;

    EarliestDates(FactGathering gathering, EligibilityRules rules) {
        this.gathering = gathering;
        this.rules = rules;
    }

    /** The failing rules of a situation, each with its day; null where only the member's own doing changes the answer. */
    Entitlement explain(List<String> codes, Situation situation) {
        return explain(codes, situation.request().rules(), rules -> failingOn(rules.day(), situation));
    }

    /** The same for anything of which it is known what fails under the rules of a later day. */
    Entitlement explain(List<String> codes, AsOf asked, Function<AsOf, List<String>> failingUnder) {
        var today = asked.day();
        var days = ChronoUnit.DAYS.between(today, today.plusYears(YEARS_AHEAD));
        var failing = remembering(ahead -> failingUnder.apply(asked.on(today.plusDays(ahead))));
        return new Entitlement(codes.stream()
                .map(code -> new Entitlement.Failure(
                        code,
                        failing.apply(days).contains(code)
                                ? null
                                : today.plusDays(firstDayWithout(code, days, failing))))
                .toList());
    }

    /** By halving: the code is there today and gone after that many days. */
    private static long firstDayWithout(String code, long days, LongFunction<List<String>> failing) {
        var failsStill = 0L;
        var holds = days;
        while (holds - failsStill > 1) {
            var middle = (failsStill + holds) / 2;
            if (failing.apply(middle).contains(code)) {
                failsStill = middle;
            } else {
                holds = middle;
            }
        }
        return holds;
    }

    private List<String> failingOn(LocalDate day, Situation situation) {
        var later = situation.on(day);
        return rules.failingRules(gathering.of(later), later.request().rules());
    }

    private static LongFunction<List<String>> remembering(LongFunction<List<String>> asked) {
        var known = new TreeMap<Long, List<String>>();
        return day -> known.computeIfAbsent(day, asked::apply);
    }
}
