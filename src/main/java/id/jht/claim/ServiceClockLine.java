package id.jht.claim;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the service clock of a claim did last.
 *
 * @param dueBy the deadline from then on, with {@code STOPPED} the one that was put aside, null with {@code CANCELLED}
 * @param daysLeft working days that the stopped clock has kept, null unless {@code STOPPED}
 */
record ServiceClockLine(
        Event event, @Nullable Instant dueBy, @Nullable Integer daysLeft) {

    static ServiceClockLine running(Event event, Instant dueBy) {
        return new ServiceClockLine(event, dueBy, null);
    }

    static ServiceClockLine stopped(Instant dueBy, int daysLeft) {
        return new ServiceClockLine(Event.STOPPED, dueBy, daysLeft);
    }

    static ServiceClockLine cancelled() {
        return new ServiceClockLine(Event.CANCELLED, null, null);
    }

    boolean counts() {
        return event != Event.CANCELLED;
    }

    Instant deadline() {
        return requireNonNull(dueBy, "a cancelled clock has no deadline");
    }

    enum Event {
        STARTED,
        STOPPED,
        RESUMED,
        RESTARTED,
        CANCELLED
    }
}
