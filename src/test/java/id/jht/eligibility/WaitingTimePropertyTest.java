package id.jht.eligibility;

import static id.jht.eligibility.TestMembers.born;
import static id.jht.eligibility.TestMembers.worked;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A leap day, a month's end and a year's end never shift a waiting time by a day. */
class WaitingTimePropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2060, 12, 31);

    @Property
    void oneMonthEndsOnTheSameDayOfTheNextMonthOrOnItsLast(@ForAll("days") LocalDate left) {
        var end = endAfter(left, 1);
        var next = YearMonth.from(left).plusMonths(1);

        assertThat(YearMonth.from(end)).isEqualTo(next);
        assertThat(end.getDayOfMonth()).isEqualTo(Math.min(left.getDayOfMonth(), next.lengthOfMonth()));
    }

    @Property
    void theDayBeforeTheEndIsTooEarlyAndTheEndIsNot(@ForAll("days") LocalDate left, @ForAll("months") int months) {
        var waiting = waiting(left, months);
        var end = endAfter(left, months);

        assertThat(waiting.isOverOn(end.minusDays(1))).isFalse();
        assertThat(waiting.isOverOn(end)).isTrue();
        assertThat(waiting.isOverOn(end.plusYears(1))).isTrue();
    }

    @Property
    void whoLeavesLaterNeverMayClaimEarlier(@ForAll("days") LocalDate left) {
        assertThat(endAfter(left.plusDays(1), 1)).isAfterOrEqualTo(endAfter(left, 1));
    }

    @Property
    void twelveMonthsAreAYear(@ForAll("days") LocalDate left) {
        var end = endAfter(left, 12);
        var leapDay = left.getMonth() == Month.FEBRUARY && left.getDayOfMonth() == 29;

        assertThat(end.getYear()).isEqualTo(left.getYear() + 1);
        assertThat(end.getMonth()).isEqualTo(left.getMonth());
        assertThat(end.getDayOfMonth()).isEqualTo(leapDay ? 28 : left.getDayOfMonth());
    }

    /** Half of them are the days that go wrong: ends and beginnings of months, and leap days. */
    @Provide
    Arbitrary<LocalDate> days() {
        var any = Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
        var edges = any.map(day -> YearMonth.from(day).atEndOfMonth())
                .flatMap(end -> Arbitraries.of(
                        end.minusDays(1),
                        end,
                        end.plusDays(1),
                        YearMonth.of(end.getYear(), 2).atEndOfMonth()));
        return Arbitraries.oneOf(any, edges);
    }

    @Provide
    Arbitrary<Integer> months() {
        return Arbitraries.integers().between(1, 24);
    }

    private static LocalDate endAfter(LocalDate left, int months) {
        return java.util.Objects.requireNonNull(waiting(left, months).end());
    }

    private static WaitingTime waiting(LocalDate left, int months) {
        var member = born("1960-08-05", worked("2000-01-01", left.toString()));
        return WaitingTime.of(member, WaitingTime.Anchor.LATER, months);
    }
}
