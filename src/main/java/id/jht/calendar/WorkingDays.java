package id.jht.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/** The working days of one place as the rules of one moment say: Monday to Friday without the days off. */
public final class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Set<LocalDate> daysOff;

    WorkingDays(Set<LocalDate> daysOff) {
        this.daysOff = Set.copyOf(daysOff);
    }

    public boolean include(LocalDate date) {
        return !WEEKEND.contains(date.getDayOfWeek()) && !daysOff.contains(date);
    }

    /** The n-th working day after the given date; n is at least 1, the date itself does not count. */
    public LocalDate after(LocalDate date, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("not a number of working days: " + n);
        }
        return date.datesUntil(LocalDate.MAX)
                .skip(1)
                .filter(this::include)
                .skip(n - 1L)
                .findFirst()
                .orElseThrow();
    }

    /** The last working day before the given date. */
    public LocalDate before(LocalDate date) {
        return Stream.iterate(date.minusDays(1), day -> day.minusDays(1))
                .filter(this::include)
                .findFirst()
                .orElseThrow();
    }

    /** How many working days lie after the one date, up to and with the other; none when that is no later. */
    public int count(LocalDate after, LocalDate upTo) {
        return upTo.isAfter(after)
                ? (int) after.plusDays(1)
                        .datesUntil(upTo.plusDays(1))
                        .filter(this::include)
                        .count()
                : 0;
    }
}
