package id.jht.interview;

import java.time.Instant;

/**
 * A row of table {@code interview}.
 *
 * @param count first, second … booking of the claim
 */
record Booking(Interview interview, int count) {

    boolean isRunning() {
        return interview.status() == Interview.Status.BOOKED;
    }

    boolean canBeMet(Instant now) {
        return isRunning() && interview.at().isAfter(now);
    }
}
