package id.jht.interview;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.jht.claim.ClaimNumber;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.NoSuchElementException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/** Calendar file (RFC 5545) of an interview. It travels by mail, so it names nobody. */
@Component
public class CalendarFile {

    private final Bookings bookings;
    private final Clock clock;

    CalendarFile(Bookings bookings, Clock clock) {
        this.bookings = bookings;
        this.clock = clock;
    }

    /**
     * UTF-8, media type {@code text/calendar}; the same UID for every booking of a claim, so that calendars update.
     *
     * @throws NoSuchElementException when the claim never had an interview
     */
    public byte[] of(ClaimNumber number) {
        var booking = bookings.newest(number).orElseThrow();
        var calendar = new Calendar();
        calendar.add(new ProdId("-//jht-claims//wawancara//ID"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(event(number, booking));
        return calendar.toString().getBytes(UTF_8);
    }

    private VEvent event(ClaimNumber number, Booking booking) {
        var interview = booking.interview();
        var event = new VEvent(
                interview.at(), Duration.ofMinutes(interview.minutes()), "Wawancara video klaim JHT " + number);
        event.replace(new DtStamp(clock.instant()));
        event.add(new Uid(number + "@jht-claims"));
        event.add(new Sequence(booking.count()));
        event.add(ImmutableStatus.VEVENT_CONFIRMED);
        if (interview.joinLink() != null) {
            event.add(new Location(interview.joinLink())); // what calendars offer to open
            event.add(new Url(URI.create(interview.joinLink())));
        }
        return event;
    }
}
