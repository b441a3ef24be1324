package id.jht.disbursement;

import id.jht.claim.ClaimNumber;
import id.jht.disbursement.Bank.Answer;
import id.jht.disbursement.Bank.Answer.Outcome;
import id.jht.disbursement.BankBooks.Booking;
import id.jht.shared.RefusedException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finance says that a payout was made: believed only when the bank says so now, or a statement that somebody else brought. */
@Component
class PayoutConfirmation {

    private final AttemptTable attempts;
    private final BankWord word;
    private final Readings readings;
    private final Clock clock;

    PayoutConfirmation(AttemptTable attempts, BankWord word, Readings readings, Clock clock) {
        this.attempts = attempts;
        this.word = word;
        this.readings = readings;
        this.clock = clock;
    }

    /** @return whether an order of the claim is now settled */
    boolean confirm(ClaimNumber claim, String actor) {
        return candidates(claim).stream().anyMatch(attempt -> settles(attempt, actor));
    }

    /** While one order is open no other can have paid; else any that went out may have. */
    private List<Attempt> candidates(ClaimNumber claim) {
        var latest = attempts.latest(claim).filter(attempt -> attempt.state().isOpen());
        return latest.map(List::of)
                .orElseGet(() -> attempts.of(claim).stream()
                        .filter(attempt -> attempt.orderedAt() != null)
                        .sorted(Comparator.comparingInt(Attempt::number).reversed())
                        .toList());
    }

    private boolean settles(Attempt attempt, String actor) {
        if (attempt.state() == AttemptState.SETTLED) {
            return true;
        }
        var status = word.status(attempt);
        var proof = word.proofBeside(status, attempt);
        if (proof.filter(booking -> booking.importedBy().equals(actor)).isPresent()) {
            throw new RefusedException(
                    "Rekening koran yang memuat pembayaran ini Anda impor sendiri. Keputusan ini harus"
                            + " diambil oleh orang lain (prinsip empat mata).");
        }
        var answer = proof.map(PayoutConfirmation::settledBy).orElse(status);
        if (answer.outcome() != Outcome.SETTLED) {
            return false;
        }
        var now = clock.instant();
        attempts.dropUnsent(attempt.claim());
        attempts.settle(attempt, readings.of(attempt, answer, now), now);
        return true;
    }

    private static Answer settledBy(Booking booking) {
        return new Answer(Outcome.SETTLED, "MT940", "rekening koran", booking.bankReference(), "");
    }
}
