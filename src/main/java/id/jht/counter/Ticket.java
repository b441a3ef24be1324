package id.jht.counter;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One number of one day at one branch. It says nothing of the person who holds it.
 *
 * @param day in the branch's zone
 * @param officer who called it last
 */
public record Ticket(
        long id,
        String branch,
        LocalDate day,
        int number,
        State state,
        @Nullable String officer,
        Instant takenAt,
        @Nullable Instant calledAt) {

    public enum State {
        WAITING,
        CALLED,
        SERVED,
        ABSENT
    }

    /** As it is printed and called. */
    public String label() {
        return "A-%03d".formatted(number);
    }

    public boolean isCalledBy(String person) {
        return state == State.CALLED && person.equals(officer);
    }

    /** Until it was called, else until now. */
    public long minutesWaited(Instant now) {
        return Duration.between(takenAt, calledAt == null ? now : calledAt).toMinutes();
    }
}
