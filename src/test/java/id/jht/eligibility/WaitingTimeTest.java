package id.jht.eligibility;

import static id.jht.eligibility.TestMembers.activeSince;
import static id.jht.eligibility.TestMembers.born;
import static id.jht.eligibility.TestMembers.leftUnreported;
import static id.jht.eligibility.TestMembers.paidOut;
import static id.jht.eligibility.TestMembers.resigned;
import static id.jht.eligibility.TestMembers.worked;
import static org.assertj.core.api.Assertions.assertThat;

import id.jht.eligibility.WaitingTime.Anchor;
import id.jht.membership.Membership;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitingTimeTest {

    @ParameterizedTest(name = "left {0}: from {1}")
    @CsvSource({
        "2026-10-15, 2026-11-15",
        "2026-01-31, 2026-02-28",
        "2028-01-31, 2028-02-29",
        "2028-01-29, 2028-02-29",
        "2027-01-29, 2027-02-28",
        "2028-02-29, 2028-03-29",
        "2026-08-31, 2026-09-30",
        "2026-09-30, 2026-10-30",
        "2026-12-31, 2027-01-31",
        "2026-12-01, 2027-01-01"
    })
    void itIsOverOnTheSameDayOfTheNextMonthOrOnItsLast(String left, LocalDate possibleFrom) {
        var waiting = after(worked("2020-01-01", left));

        assertThat(waiting.end()).isEqualTo(possibleFrom);
        assertThat(waiting.isOverOn(possibleFrom)).isTrue();
        assertThat(waiting.isOverOn(possibleFrom.minusDays(1))).isFalse();
    }

    @Test
    void theLatestEndOfWorkCounts() {
        var waiting = after(worked("2022-01-01", "2026-10-20"), worked("2020-01-01", "2024-06-30"));

        assertThat(waiting.since()).isEqualTo("2026-10-20");
    }

    @Test
    void itDoesNotBeginWhileTheMemberWorksSomewhere() {
        var waiting = after(worked("2020-01-01", "2024-06-30"), activeSince("2024-07-01"));

        assertThat(waiting.since()).isNull();
        assertThat(waiting.isOverOn(LocalDate.parse("2026-11-23"))).isFalse();
    }

    @Test
    void anUnreportedEndIsTheMonthOfTheLastContribution() {
        assertThat(after(leftUnreported("2020-01-01", "2026-09")).since()).isEqualTo("2026-09-30");
        assertThat(after(leftUnreported("2020-01-01", null)).since()).isEqualTo("2020-01-01");
    }

    @Test
    void nobodyWaitsForWhatHasBeenPaid() {
        var waiting = after(paidOut("2020-01-01", "2026-11-01"));

        assertThat(waiting.since()).isNull();
        assertThat(waiting.isOverOn(LocalDate.parse("2026-11-02"))).isTrue();
    }

    @ParameterizedTest(name = "reported {0}, letter of {1}: later {2}, by the report {3}, by the letter {4}")
    @CsvSource({
        "2026-10-31, 2026-09-30, 2026-10-31, 2026-10-31, 2026-09-30",
        "2026-09-30, 2026-10-31, 2026-10-31, 2026-09-30, 2026-10-31",
        "2026-10-31, 2026-10-31, 2026-10-31, 2026-10-31, 2026-10-31"
    })
    void theSettingTellsWhichOfTwoDatesBeginsIt(
            String reported, String letter, LocalDate later, LocalDate byReport, LocalDate byLetter) {
        var left = resigned("2020-01-01", reported, letter);

        assertThat(since(Anchor.LATER, left)).isEqualTo(later);
        assertThat(since(Anchor.EMPLOYER_REPORT, left)).isEqualTo(byReport);
        assertThat(since(Anchor.RESIGNATION, left)).isEqualTo(byLetter);
    }

    @Test
    void withoutALetterTheReportCounts() {
        assertThat(since(Anchor.RESIGNATION, worked("2020-01-01", "2026-10-20")))
                .isEqualTo("2026-10-20");
    }

    @Test
    void aLetterOfAnEarlierJobDoesNotShortenTheWaitAfterTheLastOne() {
        var earlier = resigned("2015-01-01", "2019-12-31", "2019-11-30");

        assertThat(since(Anchor.RESIGNATION, earlier, worked("2020-01-01", "2026-10-20")))
                .isEqualTo("2026-10-20");
    }

    private static @Nullable LocalDate since(Anchor anchor, Membership... memberships) {
        return WaitingTime.of(born("1990-08-05", memberships), anchor, 1).since();
    }

    private static WaitingTime after(Membership... memberships) {
        return WaitingTime.of(born("1990-08-05", memberships), Anchor.LATER, 1);
    }
}
