package id.jht.calendar;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Working days: Monday to Friday without the holidays and joint-leave days of table {@code holiday}. */
@Component
public class WorkingCalendar {

    public boolean isWorkingDay(LocalDate date) {
        throw new UnsupportedOperationException();
    }

    /** The n-th working day after the given date; n is at least 1, the date itself does not count. */
    public LocalDate workingDayAfter(LocalDate date, int n) {
        throw new UnsupportedOperationException();
    }
}
