package id.jht.interview;

import id.jht.claim.ClaimNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Interview slots and bookings, table {@code interview}. A slot is never overbooked. */
@Component
public class Interviews {

    /** Books the first free slot of the claim's branch that can be met; the running booking is kept if there is one. */
    public Interview book(ClaimNumber number) {
        throw new UnsupportedOperationException();
    }

    /** The present booking, or the last one. */
    public Optional<Interview> of(ClaimNumber number) {
        throw new UnsupportedOperationException();
    }

    /** Beginnings of free slots in the claim's branch, up to seven days ahead. */
    public List<Instant> freeSlots(ClaimNumber number) {
        throw new UnsupportedOperationException();
    }

    /**
     * Moves the booking at the member's wish, up to two hours before, and tells the process.
     *
     * @throws id.jht.shared.WrongStateException when there is nothing to move or it is too late
     * @throws id.jht.shared.RefusedException when the slot is taken or none of ours
     */
    public Interview move(ClaimNumber number, Instant at) {
        throw new UnsupportedOperationException();
    }

    /** Takes what the officer reports: keeps the decision, starts the service clock when passed, moves the claim. */
    public Interview conclude(ClaimNumber number, InterviewReport report) {
        throw new UnsupportedOperationException();
    }

    /** Whether the claim still needs an interview: {@code FULL}, and none passed or one asked for again. */
    public boolean isNeeded(ClaimNumber number) {
        throw new UnsupportedOperationException();
    }

    /** The member has been told the time of the present booking. */
    public void announced(ClaimNumber number) {
        throw new UnsupportedOperationException();
    }

    /** A head of service asks for another interview when returning the claim. */
    public void askAgain(ClaimNumber number) {
        throw new UnsupportedOperationException();
    }
}
