package id.jht.process.access;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A day of the western zone. Office hours and deadlines of the other two zones lie within it, so one day serves the country.
 *
 * @param ends the first moment of the next day
 */
record OfficeDay(Instant begins, Instant ends) {

    static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    static OfficeDay today(Clock clock) {
        var today = LocalDate.now(clock.withZone(ZONE));
        return new OfficeDay(
                today.atStartOfDay(ZONE).toInstant(),
                today.plusDays(1).atStartOfDay(ZONE).toInstant());
    }
}
