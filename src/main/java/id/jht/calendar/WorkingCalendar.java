package id.jht.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Working days: Monday to Friday without the holidays and joint-leave days of table {@code holiday}. A holiday that is only
 * estimated (no decree yet) is kept free as well.
 */
@Component
public class WorkingCalendar {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final JdbcClient jdbc;
    private final CalendarSettings settings;
    private volatile @Nullable Set<LocalDate> known;

    public WorkingCalendar(JdbcClient jdbc, CalendarSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    public boolean isWorkingDay(LocalDate date) {
        return !WEEKEND.contains(date.getDayOfWeek()) && !daysOff().contains(date);
    }

    /** The n-th working day after the given date; n is at least 1, the date itself does not count. */
    public LocalDate workingDayAfter(LocalDate date, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("not a number of working days: " + n);
        }
        return date.datesUntil(LocalDate.MAX)
                .skip(1)
                .filter(this::isWorkingDay)
                .skip(n - 1L)
                .findFirst()
                .orElseThrow();
    }

    /** Reads the table again after it was changed. */
    public void reload() {
        known = read();
    }

    private Set<LocalDate> daysOff() {
        var days = known;
        if (days == null) {
            days = read();
            known = days;
        }
        return days;
    }

    private Set<LocalDate> read() {
        return Set.copyOf(jdbc.sql("select date from holiday where kind = 'N' or not :jointLeaveIsWorking")
                .param("jointLeaveIsWorking", settings.jointLeaveIsWorking())
                .query(LocalDate.class)
                .set());
    }
}
