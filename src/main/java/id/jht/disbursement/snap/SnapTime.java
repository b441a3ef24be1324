package id.jht.disbursement.snap;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Times as SNAP writes them, to the second in Jakarta's time. */
final class SnapTime {

    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

    private SnapTime() {}

    static String of(Instant instant) {
        return FORM.format(instant.atOffset(WIB));
    }
}
