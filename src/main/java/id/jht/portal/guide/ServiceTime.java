package id.jht.portal.guide;

import id.jht.calendar.ServiceClock;
import id.jht.policy.AsOf;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** What a reader is promised today. */
@Component
class ServiceTime {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final ServiceClock serviceClock;
    private final Clock clock;

    ServiceTime(ServiceClock serviceClock, Clock clock) {
        this.serviceClock = serviceClock;
        this.clock = clock;
    }

    /** Working days within which a complete claim is paid. */
    int days() {
        var now = clock.instant();
        return serviceClock.days(new AsOf(LocalDate.ofInstant(now, WIB), now));
    }
}
