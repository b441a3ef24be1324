package id.jht.disbursement;

import id.jht.disbursement.Bank.Answer;
import id.jht.disbursement.Bank.Answer.Outcome;
import id.jht.disbursement.BankBooks.Booking;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the bank says now about an order that went out: its status, laid beside its statement. */
@Component
class BankWord {

    private static final Set<Outcome> DOUBTFUL = Set.of(Outcome.UNKNOWN, Outcome.PENDING, Outcome.NOT_FOUND);

    private final Bank bank;
    private final BankBooks books;

    BankWord(Bank bank, BankBooks books) {
        this.bank = bank;
        this.books = books;
    }

    /** The status; but while a statement shows the order booked and not given back, no status ends it. */
    Answer about(Attempt attempt) {
        var status = bank.status(attempt.order());
        var ends = status.outcome().isRefusal() || status.outcome() == Outcome.NOT_FOUND;
        return ends && bookingOf(attempt).isPresent()
                ? new Answer(Outcome.UNKNOWN, status.code(), status.message() + ", MT940: D", "", "")
                : status;
    }

    Answer status(Attempt attempt) {
        return bank.status(attempt.order());
    }

    /**
     * The line of a statement that proves the payment where the status leaves a doubt. A statement is older than the status,
     * so it proves nothing against one that says refused or given back.
     */
    Optional<Booking> proofBeside(Answer status, Attempt attempt) {
        return DOUBTFUL.contains(status.outcome()) && attempt.state() != AttemptState.RETURNED
                ? bookingOf(attempt)
                : Optional.empty();
    }

    private Optional<Booking> bookingOf(Attempt attempt) {
        return books.bookingOf(attempt.partnerReferenceNo(), attempt.amount());
    }
}
