package id.jht.calendar;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The legal time to pay: five working days (Permenaker 4/2022). */
@Component
public class ServiceClock {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private final WorkingCalendar calendar;
    private final CalendarSettings settings;

    public ServiceClock(WorkingCalendar calendar, CalendarSettings settings) {
        this.calendar = calendar;
        this.settings = settings;
    }

    /** 23:59:59 of the fifth working day after the day on which the file was complete, in the branch's zone. */
    public Instant dueBy(Instant complete, ZoneId zone) {
        var lastDay = calendar.workingDayAfter(complete.atZone(zone).toLocalDate(), settings.serviceDays());
        return lastDay.atTime(END_OF_DAY).atZone(zone).toInstant();
    }
}
