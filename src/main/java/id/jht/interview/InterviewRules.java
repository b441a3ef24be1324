package id.jht.interview;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When interviews can be held and moved, in the office's time.
 *
 * @param daysAhead calendar days that a member may choose from
 * @param moveUntil how long before its beginning an interview can still be moved
 */
@ConfigurationProperties("jht.interview")
record InterviewRules(
        @DefaultValue("7") int daysAhead,
        @DefaultValue("PT2H") Duration moveUntil,
        @DefaultValue("12:00") LocalTime breakFrom,
        @DefaultValue("13:00") LocalTime breakTo,
        @DefaultValue("11:30") LocalTime fridayBreakFrom,
        @DefaultValue("13:30") LocalTime fridayBreakTo) {

    LocalTime breakFrom(LocalDate day) {
        return isFriday(day) ? fridayBreakFrom : breakFrom;
    }

    LocalTime breakTo(LocalDate day) {
        return isFriday(day) ? fridayBreakTo : breakTo;
    }

    private static boolean isFriday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.FRIDAY;
    }
}
