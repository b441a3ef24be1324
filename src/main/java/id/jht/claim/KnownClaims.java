package id.jht.claim;

import id.jht.shared.RoundTrip;
import id.jht.shared.TransactionMemory;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads claims, once in a transaction; a change tells what it has made of the row. */
class KnownClaims {

    private static final String OF_NUMBER = "select * from claim where claim_number = ?";

    private final JdbcClient jdbc;
    private final TransactionMemory<ClaimNumber, Optional<Claim>> read = new TransactionMemory<>();
    private final TransactionMemory<ClaimNumber, Boolean> locked = TransactionMemory.lasting();

    KnownClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Claim> find(ClaimNumber number) {
        return read.recall(number, unknown -> ask(unknown, ""));
    }

    Supplier<Optional<Claim>> find(ClaimNumber number, RoundTrip trip) {
        return trip.first(OF_NUMBER, new ClaimRow(), number.value());
    }

    /** Others may have written while the lock was waited for, to this claim and to what belongs to it. */
    void lock(ClaimNumber number) {
        if (!locked.recall(number, first -> false)) {
            var now = ask(number, " for no key update");
            TransactionMemory.forgetWhatMayHaveChanged();
            read.remember(number, now);
            locked.remember(number, true);
        }
    }

    /** Nobody else sees a claim that the running transaction has added. */
    void added(Claim claim) {
        read.remember(claim.number(), Optional.of(claim));
        locked.remember(claim.number(), true);
    }

    /** Whoever changes a claim holds its lock from then on. */
    void changed(Claim claim) {
        if (!locked.recall(claim.number(), first -> false)) {
            TransactionMemory.forgetWhatMayHaveChanged();
            locked.remember(claim.number(), true);
        }
        read.remember(claim.number(), Optional.of(claim));
    }

    private Optional<Claim> ask(ClaimNumber number, String locking) {
        return jdbc.sql(OF_NUMBER + locking)
                .param(number.value())
                .query(new ClaimRow())
                .optional();
    }
}
