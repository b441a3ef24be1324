package id.jht.disbursement;

import id.jht.shared.BankAccount;
import id.jht.shared.Rupiah;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The payout of a claim with all its attempts, oldest first. */
public record Payout(
        Rupiah amount,
        Status status,
        BankAccount account,
        @Nullable Instant paidAt,
        List<Attempt> attempts) {

    public enum Status {
        PREPARED,
        ORDERED,
        PAID,
        FAILED
    }

    /**
     * @param bankWords code and message of the bank's last answer
     * @param bankReference of the bank, empty before it gave one
     */
    public record Attempt(
            String partnerReferenceNo,
            Rail rail,
            BankAccount account,
            String state,
            Instant preparedAt,
            @Nullable Instant sentAt,
            @Nullable Instant answeredAt,
            String bankWords,
            String bankReference) {}
}
