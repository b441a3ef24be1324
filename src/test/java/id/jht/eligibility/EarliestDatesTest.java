package id.jht.eligibility;

import static id.jht.eligibility.TestMembers.activeSince;
import static id.jht.eligibility.TestMembers.born;
import static id.jht.eligibility.TestMembers.worked;
import static org.assertj.core.api.Assertions.assertThat;

import id.jht.claim.Channel;
import id.jht.claim.ClaimCause;
import id.jht.membership.Member;
import id.jht.policy.AsOf;
import id.jht.policy.Settings;
import id.jht.shared.Rupiah;
import id.jht.testing.RoomDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The table is the only one that knows a limit: when it moves, the date moves. */
class EarliestDatesTest {

    private static final AsOf TODAY = new AsOf(LocalDate.parse("2026-11-23"), Instant.parse("2026-11-23T03:00:00Z"));

    private int asked;

    @Test
    void theDayOnWhichTheTableNoLongerRefusesIsFound() {
        var member = born("1971-01-31");

        assertThat(possibleFrom(member, facts -> facts.ageYears() < 56)).isEqualTo("2027-01-31");
        assertThat(possibleFrom(member, facts -> facts.ageYears() < 59)).isEqualTo("2030-01-31");
    }

    @Test
    void tomorrowIsFoundAsWellAsADayInThirtyYears() {
        assertThat(possibleFrom(born("1970-11-24"), facts -> facts.ageYears() < 56))
                .isEqualTo("2026-11-24");
        assertThat(possibleFrom(born("2004-02-29"), facts -> facts.ageYears() < 56))
                .isEqualTo("2060-02-29");
    }

    @Test
    void theWaitingTimeAndTheMonthsOfMembershipAreFoundTheSameWay() {
        var leaver = born("1990-08-05", worked("2020-01-01", "2026-10-31"));
        var worker = born("1990-08-05", activeSince("2017-02-01"));

        assertThat(possibleFrom(leaver, facts -> !facts.waitedOneMonth())).isEqualTo("2026-11-30");
        assertThat(possibleFrom(worker, facts -> facts.membershipMonths() < 120))
                .isEqualTo("2027-02-01");
    }

    @Test
    void aRowThatEndsOnADateIsFoundToo() {
        var untilThen = LocalDate.parse("2027-06-30");

        assertThat(possibleFrom(born("1990-08-05"), facts -> !facts.filedOn().isAfter(untilThen)))
                .isEqualTo("2027-07-01");
    }

    @Test
    void whatTimeDoesNotHealHasNoDate() {
        var worker = born("1990-08-05", activeSince("2017-02-01"));
        var leaver = born("1990-08-05", worked("2020-01-01", "2026-06-30"));

        assertThat(possibleFrom(worker, EntitlementFacts::activeAnywhere)).isNull();
        assertThat(possibleFrom(worker, facts -> !facts.waitedOneMonth())).isNull();
        assertThat(possibleFrom(leaver, facts -> facts.membershipMonths() < 120))
                .isNull();
    }

    @Test
    void aSearchCostsFewQuestionsAndSuccessNone() {
        possibleFrom(born("1971-01-31"), facts -> facts.ageYears() < 56);
        assertThat(asked).isBetween(10, 20);

        asked = 0;
        assertThat(dates(facts -> true)
                        .explain(List.of(), situation(born("1971-01-31")))
                        .isEntitled())
                .isTrue();
        assertThat(asked).isZero();
    }

    private @Nullable LocalDate possibleFrom(Member member, Predicate<EntitlementFacts> refuses) {
        var entitlement = dates(refuses).explain(List.of("CODE"), situation(member));
        return entitlement.failures().get(0).possibleFrom();
    }

    private EarliestDates dates(Predicate<EntitlementFacts> refuses) {
        return new EarliestDates(new FactGathering(new Settings(RoomDatabase.jdbc())), new EligibilityRules() {
            @Override
            public List<String> failingRules(EntitlementFacts facts, AsOf rules) {
                asked++;
                return refuses.test(facts) ? List.of("CODE") : List.of();
            }

            @Override
            public List<String> warnings(EntitlementFacts facts, AsOf rules) {
                return List.of();
            }
        });
    }

    private static Situation situation(Member member) {
        var question = new Question(ClaimCause.RESIGNATION, Channel.WEB, member.identity(), null);
        return new Situation(member, List.of(), Rupiah.of(5_000_000), Request.of(question, TODAY));
    }
}
