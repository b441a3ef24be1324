package id.jht.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jht.policy.AsOf;
import id.jht.policy.Settings;
import id.jht.testing.RoomDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private static final AsOf NOW = new AsOf(LocalDate.parse("2026-11-23"), Instant.parse("2026-11-23T03:00:00Z"));
    private static final LocalDate ELECTION = LocalDate.parse("2031-02-12");

    private final Branches branches = new Branches(RoomDatabase.jdbc());
    private final WorkingCalendar calendar =
            new WorkingCalendar(RoomDatabase.jdbc(), new Settings(RoomDatabase.jdbc()));
    private final WorkingDays days = calendar.of(branches.get("TJM"), NOW);

    @ParameterizedTest
    @CsvSource({"1,20", "2,18", "3,17", "4,21", "5,16", "6,20", "7,23", "8,19", "9,22", "10,22", "11,21", "12,21"})
    void theMonthsOf2026HaveTheirWorkingDays(int month, int expected) {
        var first = YearMonth.of(2026, month).atDay(1);

        assertThat(days.count(first.minusDays(1), YearMonth.of(2026, month).atEndOfMonth()))
                .isEqualTo(expected);
    }

    @Test
    void theYear2026Has240WorkingDays() {
        assertThat(days.count(LocalDate.parse("2025-12-31"), LocalDate.parse("2026-12-31")))
                .isEqualTo(240);
    }

    @Test
    void anEstimatedHolidayIsKeptFree() {
        assertThat(days.include(LocalDate.parse("2027-03-10"))).isFalse();
        assertThat(days.include(LocalDate.parse("2027-03-12"))).isTrue();
        assertThat(RoomDatabase.jdbc()
                        .sql("select provisional from holiday where date = '2027-03-10'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void theNextWorkingDayIsCountedFromTheDayAfter() {
        assertThat(days.after(LocalDate.parse("2026-11-20"), 1)).isEqualTo("2026-11-23");
        assertThat(days.after(LocalDate.parse("2026-11-21"), 1)).isEqualTo("2026-11-23");
        assertThatThrownBy(() -> days.after(LocalDate.parse("2026-11-20"), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noDaysLieBetweenADayAndItselfOrAnEarlierOne() {
        assertThat(days.count(LocalDate.parse("2026-11-23"), LocalDate.parse("2026-11-23")))
                .isZero();
        assertThat(days.count(LocalDate.parse("2026-11-24"), LocalDate.parse("2026-11-23")))
                .isZero();
        assertThat(days.count(LocalDate.parse("2026-11-20"), LocalDate.parse("2026-11-23")))
                .isEqualTo(1);
    }

    @Test
    void aHolidayOfAProvinceIsKeptInItsBranchesOnly() {
        RoomDatabase.transactions().executeWithoutResult(transaction -> {
            enter("12", "-infinity");

            assertThat(calendar.of(branches.get("MDN"), NOW).include(ELECTION)).isFalse();
            assertThat(calendar.of(branches.get("JPR"), NOW).include(ELECTION)).isTrue();
            transaction.setRollbackOnly();
        });
    }

    @Test
    void aHolidayCountsFromTheMomentItIsEnteredUntilItIsRetired() {
        RoomDatabase.transactions().executeWithoutResult(transaction -> {
            enter("", "2026-11-20T00:00:00Z");
            RoomDatabase.jdbc()
                    .sql("update holiday set known_until = '2026-11-25T00:00:00Z', retired_by = 'uji' where date = ?")
                    .param(ELECTION)
                    .update();

            assertThat(daysKnownAt("2026-11-19T23:59:59Z").include(ELECTION)).isTrue();
            assertThat(daysKnownAt("2026-11-20T00:00:00Z").include(ELECTION)).isFalse();
            assertThat(daysKnownAt("2026-11-25T00:00:00Z").include(ELECTION)).isTrue();
            transaction.setRollbackOnly();
        });
    }

    private WorkingDays daysKnownAt(String moment) {
        return calendar.of(branches.get("TJM"), new AsOf(NOW.day(), Instant.parse(moment)));
    }

    private static void enter(String region, String knownFrom) {
        RoomDatabase.jdbc()
                .sql("insert into holiday (date, region, kind, name, source, known_from)"
                        + " values (:date, :region, 'N', 'Pemilu', 'uji', cast(:known as timestamptz))")
                .param("date", ELECTION)
                .param("region", region)
                .param("known", knownFrom)
                .update();
    }
}
