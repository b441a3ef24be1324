package id.jht.interview;

import id.jht.calendar.Branch;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Component;

/**
 * Remembers for a moment up to which day a branch is booked out, so that a booking need not try every full day. Only a hint:
 * other nodes free seats too, so it is soon forgotten.
 */
@Component
class FirstFreeDays {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final ConcurrentMap<String, Hint> hints = new ConcurrentHashMap<>();
    private final Clock clock;

    FirstFreeDays(Clock clock) {
        this.clock = clock;
    }

    /** The day to begin with, not before the given one. */
    LocalDate from(Branch branch, LocalDate earliest) {
        var hint = hints.get(branch.code());
        return hint == null
                        || hint.until().isBefore(clock.instant())
                        || hint.day().isBefore(earliest)
                ? earliest
                : hint.day();
    }

    void bookedOutUntil(Branch branch, LocalDate day) {
        var begins = day.atStartOfDay(branch.zone()).toInstant();
        hints.put(branch.code(), new Hint(day, begins, clock.instant().plus(REMEMBERED)));
    }

    void seatFreed(String branch, Instant at) {
        hints.computeIfPresent(branch, (code, hint) -> at.isBefore(hint.begins()) ? null : hint);
    }

    private record Hint(LocalDate day, Instant begins, Instant until) {}
}
