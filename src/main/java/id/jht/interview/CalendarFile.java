package id.jht.interview;

import id.jht.claim.ClaimNumber;
import org.springframework.stereotype.Component;

/** Calendar file (RFC 5545) of an interview. */
@Component
public class CalendarFile {

    /** UTF-8, media type {@code text/calendar}; the same UID for every booking of a claim, so that calendars update. */
    public byte[] of(ClaimNumber number) {
        throw new UnsupportedOperationException();
    }
}
