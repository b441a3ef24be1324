package id.jht.interview;

import id.jht.calendar.Branch;
import id.jht.claim.Claim;
import id.jht.claim.ClaimProcess;
import id.jht.claim.ClaimStatus;
import id.jht.claim.ClaimTrail;
import id.jht.claim.Claims;
import id.jht.interview.InterviewCalendar.BookedInterview;
import id.jht.interview.InterviewCalendar.Moved;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Finds another officer or another time for interviews that the office cannot hold as booked. */
@Component
class Rebookings {

    private final Claims claims;
    private final ClaimTrail trail;
    private final ClaimProcess process;
    private final Bookings bookings;
    private final TakenSeats takenSeats;
    private final Seats seats;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rebookings(
            Claims claims,
            ClaimTrail trail,
            ClaimProcess process,
            Bookings bookings,
            TakenSeats takenSeats,
            Seats seats,
            ApplicationEventPublisher events,
            Clock clock) {
        this.claims = claims;
        this.trail = trail;
        this.process = process;
        this.bookings = bookings;
        this.takenSeats = takenSeats;
        this.seats = seats;
        this.events = events;
        this.clock = clock;
    }

    /** Empties the seats above the number, of what has not begun. */
    Moved bringBelow(Branch branch, LocalDate day, int number, String actor) {
        var above = takenSeats.on(branch, day).stream()
                .filter(interview -> interview.seat() > number && interview.at().isAfter(clock.instant()))
                .toList();
        var withoutOfficer = above.stream()
                .filter(interview -> !bookings.changeSeat(interview.number(), branch, number))
                .toList();
        withoutOfficer.forEach(interview -> toNewTime(interview, actor));
        return new Moved(above.size() - withoutOfficer.size(), withoutOfficer.size());
    }

    private void toNewTime(BookedInterview interview, String actor) {
        var claim = claims.lock(interview.number());
        if (bookings.newest(claim.number())
                .filter(booking -> isStill(interview, booking))
                .isPresent()) {
            bookings.end(claim.number(), Interview.Status.ENDED);
            seats.takeFirst(claim, clock.instant());
            tell(claim, actor);
        }
    }

    /** The member may have moved it while we waited for the claim. */
    private static boolean isStill(BookedInterview interview, Booking booking) {
        return booking.isRunning() && booking.interview().at().equals(interview.at());
    }

    /** Notes that the running booking is another one, and tells who has to know. */
    void tell(Claim claim, String actor) {
        var number = claim.number();
        var at = bookings.newest(number).orElseThrow().interview().at();
        trail.add(number, actor, "INTERVIEW_MOVED", "");
        events.publishEvent(new InterviewRebooked(number, at));
        if (claim.status() == ClaimStatus.INTERVIEW_SCHEDULED) {
            process.interviewMoved(number, at);
        }
    }
}
