package id.jht.calendar;

import java.time.Instant;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The legal time to pay: five working days (Permenaker 4/2022). */
@Component
public class ServiceClock {

    /** 23:59:59 of the fifth working day after the day on which the file was complete, in the branch's zone. */
    public Instant dueBy(Instant complete, ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
