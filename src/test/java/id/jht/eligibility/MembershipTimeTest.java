package id.jht.eligibility;

import static id.jht.eligibility.TestMembers.activeSince;
import static id.jht.eligibility.TestMembers.leftUnreported;
import static id.jht.eligibility.TestMembers.paidOut;
import static id.jht.eligibility.TestMembers.worked;
import static org.assertj.core.api.Assertions.assertThat;

import id.jht.membership.Membership;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MembershipTimeTest {

    @Test
    void monthsOfAllEmployersAddUp() {
        assertThat(monthsOn("2026-11-23", worked("2010-01-01", "2014-12-31"), worked("2018-07-01", "2023-06-30")))
                .isEqualTo(120);
    }

    @Test
    void twoEmployersAtOnceCountOnce() {
        assertThat(monthsOn(
                        "2026-11-23",
                        worked("2015-01-01", "2019-12-31"),
                        worked("2017-01-01", "2018-12-31"),
                        worked("2019-01-01", "2020-12-31")))
                .isEqualTo(72);
    }

    @Test
    void aChangeOfEmployerOverNightLosesNothing() {
        assertThat(monthsOn("2026-11-23", worked("2015-01-16", "2019-03-20"), worked("2019-03-21", "2025-01-15")))
                .isEqualTo(120);
    }

    @Test
    void partsOfMonthsAddUpToMonths() {
        assertThat(monthsOn("2026-11-23", worked("2020-01-01", "2020-01-16"), worked("2021-01-01", "2021-01-15")))
                .isEqualTo(1);
    }

    @Test
    void whoWorksCountsUpToToday() {
        assertThat(monthsOn("2026-03-14", activeSince("2016-03-15"))).isEqualTo(119);
        assertThat(monthsOn("2026-03-15", activeSince("2016-03-15"))).isEqualTo(120);
    }

    @Test
    void aStartOnALeapDayIsCompleteOnTheLastDayOfFebruary() {
        var membership = activeSince("2016-02-29");

        assertThat(monthsOn("2026-02-27", membership)).isEqualTo(119);
        assertThat(monthsOn("2026-02-28", membership)).isEqualTo(120);
    }

    @Test
    void tenYearsAreReachedInTimeByWhoGoesOnWorking() {
        var before = worked("2010-01-01", "2014-12-31");

        assertThat(monthsOn("2027-11-30", before, activeSince("2022-12-01"))).isEqualTo(119);
        assertThat(monthsOn("2027-12-01", before, activeSince("2022-12-01"))).isEqualTo(120);
        assertThat(monthsOn("2027-12-01", before)).isEqualTo(60);
    }

    @Test
    void whatWasPaidInFullCountsNoMore() {
        assertThat(monthsOn("2026-11-23", paidOut("2000-01-01", "2020-12-31"), activeSince("2025-11-23")))
                .isEqualTo(12);
    }

    @Test
    void anUnreportedEndIsTheMonthOfTheLastContribution() {
        assertThat(monthsOn("2026-11-23", leftUnreported("2020-01-01", "2020-12")))
                .isEqualTo(12);
    }

    @Test
    void nobodyWithoutMembershipHasTime() {
        assertThat(monthsOn("2026-11-23")).isZero();
    }

    private static long monthsOn(String today, Membership... memberships) {
        return MembershipTime.of(List.of(memberships), LocalDate.parse(today)).months();
    }
}
