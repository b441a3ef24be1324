package id.jht.desk;

import id.jht.calendar.Branch;
import id.jht.counter.Ticket;
import java.util.List;
import java.util.Optional;

/**
 * The queue of a branch as one officer sees it.
 *
 * @param branches that this officer may open
 */
record QueuePage(Branch branch, List<Branch> branches, List<Ticket> tickets, String officer) {

    public Optional<Ticket> mine() {
        return tickets.stream().filter(ticket -> ticket.isCalledBy(officer)).findFirst();
    }

    public List<Ticket> waiting() {
        return in(Ticket.State.WAITING);
    }

    /** At the counters of colleagues. */
    public List<Ticket> elsewhere() {
        return in(Ticket.State.CALLED).stream()
                .filter(ticket -> !ticket.isCalledBy(officer))
                .toList();
    }

    public List<Ticket> absent() {
        return in(Ticket.State.ABSENT);
    }

    public int served() {
        return in(Ticket.State.SERVED).size();
    }

    private List<Ticket> in(Ticket.State state) {
        return tickets.stream().filter(ticket -> ticket.state() == state).toList();
    }
}
