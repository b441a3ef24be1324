package id.jht.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.policy.AsOf;
import id.jht.policy.Settings;
import id.jht.testing.RoomDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceClockTest {

    private static final AsOf RULES = new AsOf(LocalDate.parse("2026-11-23"), Instant.parse("2026-11-23T03:00:00Z"));

    private final Branches branches = new Branches(RoomDatabase.jdbc());
    private final Settings settings = new Settings(RoomDatabase.jdbc());
    private final ServiceClock clock = new ServiceClock(new WorkingCalendar(RoomDatabase.jdbc(), settings), settings);

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
        for (var branch : branches.all()) {
            var zone = branch.zone();
            for (var time :
                    new LocalDateTime[] {complete.atStartOfDay(), complete.atTime(10, 30), complete.atTime(23, 59, 59)
                    }) {
                assertThat(clock.dueBy(time.atZone(zone).toInstant(), branch, RULES))
                        .isEqualTo(due.atTime(23, 59, 59).atZone(zone).toInstant());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TJM, 2026-11-30T16:59:59Z", // WIB: still Monday, 22.30
        "MKS, 2026-11-30T15:59:59Z", // WITA: still Monday, 23.30
        "JPR, 2026-12-01T14:59:59Z" // WIT: already Tuesday, 00.30
    })
    void theDayIsThatOfTheBranch(String branch, Instant due) {
        var mondayEvening = Instant.parse("2026-11-23T15:30:00Z");

        assertThat(clock.dueBy(mondayEvening, branches.get(branch), RULES)).isEqualTo(due);
    }

    @Test
    void aRegionalHolidayPutsOffTheDeadlineOfItsProvinceOnly() {
        RoomDatabase.transactions().executeWithoutResult(transaction -> {
            RoomDatabase.jdbc()
                    .sql("insert into holiday (date, region, kind, name, source)"
                            + " values ('2026-11-26', '73', 'N', 'Pilkada', 'uji')")
                    .update();

            assertThat(dueOf("MKS", "2026-11-23")).isEqualTo("2026-12-01");
            assertThat(dueOf("MDN", "2026-11-23")).isEqualTo("2026-11-30");
            transaction.setRollbackOnly();
        });
    }

    @Test
    void jointLeaveMayBeDeclaredAWorkingDay() {
        withSetting(
                "joint-leave-is-working",
                "true",
                () -> assertThat(dueOf("TJM", "2026-12-21")).isEqualTo("2026-12-29"));
    }

    @Test
    void theLawMayGrantOtherDays() {
        withSetting(
                "service-days",
                "3",
                () -> assertThat(dueOf("TJM", "2026-11-23")).isEqualTo("2026-11-26"));
    }

    /** Filed on Monday 23 November 2026, due on Monday 30. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:00, 5", // on the day of the start nothing is used up
        "2026-11-24T00:00, 4",
        "2026-11-24T23:59:59, 4",
        "2026-11-27T10:00, 1",
        "2026-11-28T10:00, 1", // Saturday
        "2026-11-30T10:00, 1", // the last day
        "2026-12-01T00:00, 0"
    })
    void theDayOfAStopIsUsedUp(LocalDateTime stopped, int left) {
        var branch = branches.get("MKS");
        var due = clock.dueBy(at("2026-11-23T09:00", branch), branch, RULES);

        assertThat(clock.daysLeft(due, at(stopped.toString(), branch), branch, RULES))
                .isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T10:00, 2026-11-24T10:05, 2026-11-30", // a stop within a day changes nothing
        "2026-11-24T10:00, 2026-11-26T10:00, 2026-12-02", // two working days of waiting put it off by two
        "2026-11-27T10:00, 2026-11-29T10:00, 2026-11-30", // a weekend of waiting by none
        "2026-11-23T10:00, 2026-11-25T10:00, 2026-12-02"
    })
    void theDeadlineIsPutOffByTheWorkingDaysOfWaiting(LocalDateTime stopped, LocalDateTime resumed, LocalDate due) {
        var branch = branches.get("JPR");
        var before = clock.dueBy(at("2026-11-23T09:00", branch), branch, RULES);
        var left = clock.daysLeft(before, at(stopped.toString(), branch), branch, RULES);

        assertThat(clock.dueBy(at(resumed.toString(), branch), left, branch, RULES))
                .isEqualTo(due.atTime(23, 59, 59).atZone(branch.zone()).toInstant());
    }

    private LocalDate dueOf(String code, String complete) {
        var branch = branches.get(code);
        return LocalDate.ofInstant(clock.dueBy(at(complete + "T10:00", branch), branch, RULES), branch.zone());
    }

    private static Instant at(String time, Branch branch) {
        return LocalDateTime.parse(time).atZone(branch.zone()).toInstant();
    }

    private static void withSetting(String name, String value, Runnable check) {
        RoomDatabase.transactions().executeWithoutResult(transaction -> {
            RoomDatabase.jdbc()
                    .sql("insert into policy_setting (name, valid_from, value, source)"
                            + " values (?, '2026-01-01', ?, 'uji')")
                    .params(name, value)
                    .update();
            check.run();
            transaction.setRollbackOnly();
        });
    }
}
