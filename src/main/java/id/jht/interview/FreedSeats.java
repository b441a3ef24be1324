package id.jht.interview;

import id.jht.claim.ClaimClosed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A closed claim gives its seat back, in the transaction that closes it. */
@Component
class FreedSeats {

    private final Bookings bookings;

    FreedSeats(Bookings bookings) {
        this.bookings = bookings;
    }

    @EventListener
    void on(ClaimClosed closed) {
        bookings.end(closed.number(), Interview.Status.ENDED);
    }
}
