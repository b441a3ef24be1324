package id.jht.counter;

import id.jht.calendar.Branches;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The queue of a branch. Every day begins at 1, by the clock on the branch's wall; what was left yesterday is over. */
@Component
public class CounterQueue {

    private final TicketTable tickets;
    private final Branches branches;
    private final Clock clock;

    CounterQueue(TicketTable tickets, Branches branches, Clock clock) {
        this.tickets = tickets;
        this.branches = branches;
        this.clock = clock;
    }

    /** Draws the next number. */
    @Transactional
    public Ticket take(String branch) {
        var day = today(branch);
        return tickets.add(branch, day, tickets.draw(branch, day), clock.instant());
    }

    /**
     * The longest waiting number goes to this officer, and to nobody else. Who still has one keeps it: a second click calls
     * nobody. Empty when nobody waits.
     */
    @Transactional
    public Optional<Ticket> callNext(String branch, String officer) {
        var day = today(branch);
        tickets.lock(branch, day);
        return tickets.calledBy(officer, branch, day)
                .or(() -> tickets.first(branch, day).map(next -> tickets.call(next.id(), officer, clock.instant())));
    }

    /** Somebody who had not come is here now; empty when the officer still has another. */
    @Transactional
    public Optional<Ticket> callAgain(long id, String branch, String officer) {
        var day = today(branch);
        tickets.lock(branch, day);
        return tickets.calledBy(officer, branch, day).isPresent()
                ? Optional.empty()
                : find(id, branch)
                        .filter(ticket -> ticket.state() == Ticket.State.ABSENT)
                        .map(ticket -> tickets.call(id, officer, clock.instant()));
    }

    /** Nobody came who was called. */
    @Transactional
    public void absent(long id, String branch, String officer) {
        conclude(id, branch, officer, Ticket.State.ABSENT);
    }

    /**
     * The person has been served, or is from now on.
     *
     * @return the number, also when this officer had said so before; else empty
     */
    @Transactional
    public Optional<Ticket> served(long id, String branch, String officer) {
        conclude(id, branch, officer, Ticket.State.SERVED);
        return find(id, branch)
                .filter(ticket -> ticket.state() == Ticket.State.SERVED && officer.equals(ticket.officer()));
    }

    private void conclude(long id, String branch, String officer, Ticket.State state) {
        tickets.lock(branch, today(branch));
        find(id, branch)
                .filter(ticket -> ticket.isCalledBy(officer))
                .ifPresent(ticket -> tickets.conclude(id, state, clock.instant()));
    }

    /** A number of today. */
    public Optional<Ticket> find(long id, String branch) {
        return tickets.find(id)
                .filter(ticket -> ticket.branch().equals(branch) && ticket.day().equals(today(branch)));
    }

    /** By number. */
    public List<Ticket> ofToday(String branch) {
        return tickets.of(branch, today(branch));
    }

    private LocalDate today(String branch) {
        return LocalDate.ofInstant(clock.instant(), branches.get(branch).zone());
    }
}
