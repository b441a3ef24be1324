package id.jht.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.testing.RoomDatabase;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceClockTest {

    private final ServiceClock clock = clock(CalendarSettings.standard());

    @ParameterizedTest
    @CsvSource({
        "2026-03-16, 2026-03-30",
        "2026-03-17, 2026-03-31",
        "2026-05-25, 2026-06-04",
        "2026-11-23, 2026-11-30",
        "2026-12-21, 2026-12-30",
        "2026-12-23, 2027-01-04"
    })
    void theFifthWorkingDayEndsTheServiceInEveryZone(LocalDate complete, LocalDate due) {
        for (var branch : new Branches(RoomDatabase.jdbc()).all()) {
            var zone = branch.zone();
            assertThat(clock.dueBy(complete.atTime(10, 30).atZone(zone).toInstant(), zone))
                    .isEqualTo(due.atTime(23, 59, 59).atZone(zone).toInstant());
            assertThat(clock.dueBy(complete.atStartOfDay(zone).toInstant(), zone))
                    .isEqualTo(
                            clock.dueBy(complete.atTime(23, 59, 59).atZone(zone).toInstant(), zone));
        }
    }

    @Test
    void theDayIsThatOfTheBranch() {
        var lateInMedan = LocalDateTime.parse("2026-11-23T23:30")
                .atZone(ZoneId.of("Asia/Jakarta"))
                .toInstant();

        assertThat(clock.dueBy(lateInMedan, ZoneId.of("Asia/Jakarta"))).hasToString("2026-11-30T16:59:59Z");
        assertThat(clock.dueBy(lateInMedan, ZoneId.of("Asia/Jayapura"))).hasToString("2026-12-01T14:59:59Z");
    }

    @Test
    void jointLeaveMayBeDeclaredAWorkingDay() {
        var zone = ZoneId.of("Asia/Jakarta");
        var complete = LocalDate.parse("2026-12-21").atTime(9, 0).atZone(zone).toInstant();

        assertThat(clock(new CalendarSettings(true, 5)).dueBy(complete, zone)).hasToString("2026-12-29T16:59:59Z");
    }

    private static ServiceClock clock(CalendarSettings settings) {
        return new ServiceClock(new WorkingCalendar(RoomDatabase.jdbc(), settings), settings);
    }
}
