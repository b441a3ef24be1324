package id.jht.interview;

import id.jht.calendar.Branch;
import id.jht.calendar.Branches;
import id.jht.claim.Claim;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds seats: the first free one, or one at a wished time. */
@Component
class Seats {

    /** Years of full days mean that something else is wrong. */
    private static final int MOST_DAYS = 1000;

    private final Branches branches;
    private final Agenda agenda;
    private final Capacities capacities;
    private final Bookings bookings;
    private final TakenSeats takenSeats;
    private final FirstFreeDays firstFreeDays;

    Seats(
            Branches branches,
            Agenda agenda,
            Capacities capacities,
            Bookings bookings,
            TakenSeats takenSeats,
            FirstFreeDays firstFreeDays) {
        this.branches = branches;
        this.agenda = agenda;
        this.capacities = capacities;
        this.bookings = bookings;
        this.takenSeats = takenSeats;
        this.firstFreeDays = firstFreeDays;
    }

    /** Takes the first free seat after a time; as a rule on the first day tried, and in one statement. */
    void takeFirst(Claim claim, Instant after) {
        var branch = branches.get(claim.branch());
        var day = firstFreeDays.from(branch, firstDay(branch, after));
        var slots = agenda.slotsOn(branch, day).stream()
                .filter(at -> at.isAfter(after))
                .toList();
        if (!bookings.book(claim.number(), branch, slots, capacities.on(branch, day))) {
            firstFreeDays.bookedOutUntil(branch, takeAfter(claim, branch, day));
        }
    }

    private LocalDate firstDay(Branch branch, Instant after) {
        var first = agenda.firstDay(branch);
        var day = dayOf(after, branch);
        return day.isAfter(first) ? day : first;
    }

    private LocalDate takeAfter(Claim claim, Branch branch, LocalDate fullDay) {
        var taken = takenSeats.takenByDay(branch, fullDay);
        var days = agenda.days(branch);
        var day = fullDay;
        for (int tried = 0; tried < MOST_DAYS; tried++) {
            day = days.after(day, 1);
            var slots = agenda.slotsOn(branch, day);
            var seats = capacities.on(branch, day);
            var isFull = taken.getOrDefault(day, 0) >= slots.size() * seats;
            if (!isFull && bookings.book(claim.number(), branch, slots, seats)) {
                return day;
            }
        }
        throw new IllegalStateException("branch " + branch.code() + " has no interview slot left");
    }

    boolean take(Claim claim, Instant at) {
        var branch = branches.get(claim.branch());
        return bookings.book(claim.number(), branch, List.of(at), capacities.on(branch, dayOf(at, branch)));
    }

    boolean isOffered(Claim claim, Instant at) {
        return agenda.choices(branches.get(claim.branch())).contains(at);
    }

    List<Instant> free(Claim claim) {
        var branch = branches.get(claim.branch());
        var slots = agenda.choices(branch);
        if (slots.isEmpty()) {
            return slots;
        }
        var taken = takenSeats.taken(branch, slots.get(0), slots.get(slots.size() - 1));
        var changes = capacities.from(branch, dayOf(slots.get(0), branch));
        return slots.stream()
                .filter(at -> taken.getOrDefault(at, 0) < seatsAt(at, branch, changes))
                .toList();
    }

    private static int seatsAt(Instant at, Branch branch, Map<LocalDate, Capacities.Change> changes) {
        var change = changes.get(dayOf(at, branch));
        return change == null ? branch.interviewCapacity() : change.seats();
    }

    private static LocalDate dayOf(Instant at, Branch branch) {
        return LocalDate.ofInstant(at, branch.zone());
    }
}
