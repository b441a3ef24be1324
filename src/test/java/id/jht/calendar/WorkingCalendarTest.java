package id.jht.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jht.testing.RoomDatabase;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = new WorkingCalendar(RoomDatabase.jdbc(), CalendarSettings.standard());

    @ParameterizedTest
    @CsvSource({"1,20", "2,18", "3,17", "4,21", "5,16", "6,20", "7,23", "8,19", "9,22", "10,22", "11,21", "12,21"})
    void theMonthsOf2026HaveTheirWorkingDays(int month, long days) {
        var first = YearMonth.of(2026, month).atDay(1);

        assertThat(first.datesUntil(first.plusMonths(1)).filter(calendar::isWorkingDay))
                .hasSize((int) days);
    }

    @Test
    void anEstimatedHolidayIsKeptFree() {
        assertThat(calendar.isWorkingDay(LocalDate.parse("2027-03-10"))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.parse("2027-03-12"))).isTrue();
    }

    @Test
    void theNextWorkingDayIsCountedFromTheDayAfter() {
        assertThat(calendar.workingDayAfter(LocalDate.parse("2026-11-20"), 1)).isEqualTo("2026-11-23");
        assertThat(calendar.workingDayAfter(LocalDate.parse("2026-11-21"), 1)).isEqualTo("2026-11-23");
        assertThatThrownBy(() -> calendar.workingDayAfter(LocalDate.parse("2026-11-20"), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNewHolidayIsKnownAfterReloading() {
        var election = LocalDate.parse("2031-02-12");
        assertThat(calendar.isWorkingDay(election)).isTrue();

        RoomDatabase.transactions().executeWithoutResult(transaction -> {
            var room = RoomDatabase.jdbc();
            room.sql("insert into holiday (date, kind, name, source) values (:date, 'N', 'Pemilu', 'uji')")
                    .param("date", election)
                    .update();
            calendar.reload();
            transaction.setRollbackOnly();
        });

        assertThat(calendar.isWorkingDay(election)).isFalse();
    }
}
