package id.jht.interview;

import id.jht.claim.Claim;
import id.jht.claim.ClaimNumber;
import id.jht.claim.Claims;
import id.jht.shared.RefusedException;
import id.jht.shared.RoundTrip;
import id.jht.shared.WrongStateException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Interview slots and bookings, table {@code interview}. A slot is never overbooked. */
@Component
public class Interviews {

    private final Claims claims;
    private final Seats seats;
    private final Bookings bookings;
    private final Rebookings rebookings;
    private final InterviewOutcomes outcomes;
    private final InterviewNeed need;
    private final Reminders reminders;
    private final InterviewRules rules;
    private final MessageSource messages;
    private final Clock clock;

    Interviews(
            Claims claims,
            Seats seats,
            Bookings bookings,
            Rebookings rebookings,
            InterviewOutcomes outcomes,
            InterviewNeed need,
            Reminders reminders,
            InterviewRules rules,
            MessageSource messages,
            Clock clock) {
        this.claims = claims;
        this.seats = seats;
        this.bookings = bookings;
        this.rebookings = rebookings;
        this.outcomes = outcomes;
        this.need = need;
        this.reminders = reminders;
        this.rules = rules;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Books the first free slot of the claim's branch that can be met, after a missed one; the running booking is kept if
     * there is one.
     */
    @Transactional
    public Interview book(ClaimNumber number) {
        var claim = claims.lock(number);
        var last = bookings.newest(number);
        if (last.isPresent() && last.get().canBeMet(clock.instant())) {
            return last.get().interview();
        }
        if (last.filter(Booking::isRunning).isPresent()) {
            bookings.end(number, Interview.Status.ENDED);
        }
        var missed = last.map(Booking::interview).filter(interview -> interview.status() == Interview.Status.MISSED);
        seats.takeFirst(claim, missed.map(Interview::at).orElse(clock.instant()));
        return newest(number);
    }

    /** When the member is reminded, as the process reads it; see {@link Reminders}. */
    public String remindersOf(Interview interview) {
        return reminders.of(interview);
    }

    /** The present booking, or the last one. */
    public Optional<Interview> of(ClaimNumber number) {
        return bookings.newest(number).map(Booking::interview);
    }

    public Supplier<Optional<Interview>> of(ClaimNumber number, RoundTrip trip) {
        var newest = bookings.newest(number, trip);
        return () -> newest.get().map(Booking::interview);
    }

    /** Beginnings of free slots in the claim's branch, up to seven days ahead; without the one that is booked. */
    public List<Instant> freeSlots(ClaimNumber number) {
        var own = bookings.newest(number).filter(Booking::isRunning);
        return seats.free(claims.get(number)).stream()
                .filter(at -> own.filter(booking -> booking.interview().at().equals(at))
                        .isEmpty())
                .toList();
    }

    /**
     * Moves the booking at the member's wish, while there is time, and tells the process.
     *
     * @throws WrongStateException when there is nothing to move or it is too late
     * @throws RefusedException when the slot is taken or none of ours
     */
    @Transactional
    public Interview move(ClaimNumber number, Instant at) {
        var claim = claims.lock(number);
        var booked = bookings.newest(number)
                .filter(Booking::isRunning)
                .orElseThrow(() -> new WrongStateException(sentence("nothing")))
                .interview();
        if (isTooLate(booked)) {
            throw new WrongStateException(sentence("tooLate", rules.moveUntil().toMinutes()));
        }
        if (!booked.at().equals(at)) {
            change(claim, at);
        }
        return newest(number);
    }

    /** How many hours before its beginning a booking can still be moved; a part of an hour counts as a whole one. */
    public long moveHours() {
        return rules.moveUntil().plusHours(1).minusNanos(1).toHours();
    }

    /** Whether the member can still move the booking. */
    public boolean isMovable(ClaimNumber number) {
        return bookings.newest(number)
                .filter(Booking::isRunning)
                .filter(booking -> !isTooLate(booking.interview()))
                .isPresent();
    }

    private boolean isTooLate(Interview booked) {
        return booked.at().minus(rules.moveUntil()).isBefore(clock.instant());
    }

    private void change(Claim claim, Instant at) {
        if (!seats.isOffered(claim, at)) {
            throw new RefusedException(sentence("unknown"));
        }
        bookings.end(claim.number(), Interview.Status.ENDED);
        if (!seats.take(claim, at)) {
            throw new RefusedException(sentence("taken"));
        }
        rebookings.tell(claim, "member");
    }

    /**
     * Takes what the officer reports: keeps the decision, starts the service clock when passed, moves the claim.
     *
     * @return the interview as it ended
     * @throws WrongStateException when no interview is booked
     * @throws RefusedException when the outcome cannot stand: passed without originals, a correction that names no paper, a
     *     refusal without remark
     */
    @Transactional
    public Interview conclude(ClaimNumber number, InterviewReport report) {
        claims.lock(number);
        if (bookings.newest(number).filter(Booking::isRunning).isEmpty()) {
            throw new WrongStateException("Klaim ini tidak mempunyai jadwal wawancara yang berjalan.");
        }
        outcomes.take(number, report);
        return newest(number);
    }

    /** Whether the claim still needs an interview: {@code FULL}, and none passed or one asked for again. */
    public boolean isNeeded(ClaimNumber number) {
        return need.of(number);
    }

    /** The member has been told the time of the present booking. */
    @Transactional
    public void announced(ClaimNumber number) {
        bookings.announced(number);
    }

    /** A head of service asks for another interview when returning the claim. */
    @Transactional
    public void askAgain(ClaimNumber number) {
        need.askAgain(number);
    }

    private Interview newest(ClaimNumber number) {
        return of(number).orElseThrow();
    }

    private String sentence(String code, Object... arguments) {
        return messages.getMessage("interview.move." + code, arguments, LocaleContextHolder.getLocale());
    }
}
