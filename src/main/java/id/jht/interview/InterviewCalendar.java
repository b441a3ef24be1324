package id.jht.interview;

import id.jht.calendar.Branch;
import id.jht.claim.ClaimNumber;
import id.jht.shared.RefusedException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The interviews of a branch by day, and how many officers hold them. */
@Component
public class InterviewCalendar {

    private static final int MOST_SEATS = 50;

    private final Agenda agenda;
    private final Capacities capacities;
    private final Bookings bookings;
    private final TakenSeats takenSeats;
    private final Rebookings rebookings;
    private final FirstFreeDays firstFreeDays;
    private final Clock clock;

    InterviewCalendar(
            Agenda agenda,
            Capacities capacities,
            Bookings bookings,
            TakenSeats takenSeats,
            Rebookings rebookings,
            FirstFreeDays firstFreeDays,
            Clock clock) {
        this.agenda = agenda;
        this.capacities = capacities;
        this.bookings = bookings;
        this.takenSeats = takenSeats;
        this.rebookings = rebookings;
        this.firstFreeDays = firstFreeDays;
        this.clock = clock;
    }

    /** The next working days, today included when it is one. */
    public List<InterviewDay> days(Branch branch, int count) {
        var today = LocalDate.now(clock.withZone(branch.zone()));
        var working = agenda.days(branch);
        var changes = capacities.from(branch, today);
        var taken = takenSeats.takenByDay(branch, today);
        var days = new ArrayList<InterviewDay>();
        for (var day = working.after(today.minusDays(1), 1); days.size() < count; day = working.after(day, 1)) {
            var change = changes.get(day);
            days.add(new InterviewDay(
                    day,
                    change == null ? branch.interviewCapacity() : change.seats(),
                    agenda.slotsOn(branch, day).size(),
                    taken.getOrDefault(day, 0),
                    change == null ? null : change.reason()));
        }
        return days;
    }

    /** The booked interviews of a day, by hour. */
    public List<BookedInterview> on(Branch branch, LocalDate day) {
        return takenSeats.on(branch, day);
    }

    /**
     * Sets how many interviews the branch holds at the same time on a day. Booked ones for which there is no officer any
     * more go to a colleague who is free at their hour, else to the next free time, and the member is told.
     *
     * @throws RefusedException when the day is over or no working day, the number is out of range or no reason is given
     */
    @Transactional
    public Moved setSeats(Branch branch, LocalDate day, int seats, String reason, String actor) {
        if (seats < 0 || seats > MOST_SEATS) {
            throw new RefusedException("Jumlah wawancara bersamaan harus 0 sampai " + MOST_SEATS + ".");
        }
        if (reason.isBlank()) {
            throw new RefusedException("Isi alasan, misalnya petugas sakit.");
        }
        if (day.isBefore(LocalDate.now(clock.withZone(branch.zone())))
                || !agenda.days(branch).include(day)) {
            throw new RefusedException("Pilih hari kerja mulai hari ini.");
        }
        capacities.set(branch, day, new Capacities.Change(seats, reason.strip(), actor));
        firstFreeDays.seatFreed(branch.code(), day.atStartOfDay(branch.zone()).toInstant());
        return rebookings.bringBelow(branch, day, seats, actor);
    }

    /**
     * What became of the interviews without an officer.
     *
     * @param toColleague held at their hour by somebody else
     * @param toNewTime moved, the member is told
     */
    public record Moved(int toColleague, int toNewTime) {}

    /** An interview that is booked for a claim. */
    public record BookedInterview(ClaimNumber number, Instant at, int seat) {}
}
