package id.jht.calendar;

import id.jht.policy.AsOf;
import id.jht.policy.Setting;
import id.jht.policy.Settings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/**
 * The legal time to pay: {@link Setting#SERVICE_DAYS} working days, five by Permenaker 4/2022, in the branch's calendar and
 * zone. The day on which the clock starts or goes on is not counted; the last counted day ends it at 23:59:59.
 */
@Component
public class ServiceClock {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private final WorkingCalendar calendar;
    private final Settings settings;

    public ServiceClock(WorkingCalendar calendar, Settings settings) {
        this.calendar = calendar;
        this.settings = settings;
    }

    /** All its working days. */
    public int days(AsOf rules) {
        return settings.number(Setting.SERVICE_DAYS, rules);
    }

    /** Deadline of a clock that starts, with all its days, when the file is complete. */
    public Instant dueBy(Instant complete, Branch branch, AsOf rules) {
        return dueBy(complete, days(rules), branch, rules);
    }

    /** Deadline of a stopped clock that goes on with the days it has kept, at least one. */
    public Instant dueBy(Instant resumed, int daysLeft, Branch branch, AsOf rules) {
        var lastDay = calendar.of(branch, rules).after(dayOf(resumed, branch), daysLeft);
        return lastDay.atTime(END_OF_DAY).atZone(branch.zone()).toInstant();
    }

    /**
     * Working days that a clock keeps when it is stopped: those after the day of the stop, up to the deadline. The day of the
     * stop is used up, because the clock ran on it; so used and kept days are the legal five. Stopped on its last day it
     * keeps one, since nobody can pay within a day that is over; stopped after the deadline it keeps none.
     */
    public int daysLeft(Instant dueBy, Instant stopped, Branch branch, AsOf rules) {
        return stopped.isAfter(dueBy)
                ? 0
                : Math.max(1, calendar.of(branch, rules).count(dayOf(stopped, branch), dayOf(dueBy, branch)));
    }

    /** Deadlines up to this moment are near: the end of the last of the {@link Setting#CLOCK_WARNING_DAYS} after today. */
    public Instant nearUntil(Instant now, Branch branch, AsOf rules) {
        return dueBy(now, settings.number(Setting.CLOCK_WARNING_DAYS, rules), branch, rules);
    }

    private static LocalDate dayOf(Instant moment, Branch branch) {
        return LocalDate.ofInstant(moment, branch.zone());
    }
}
