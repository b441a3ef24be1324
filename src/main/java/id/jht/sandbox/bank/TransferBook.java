package id.jht.sandbox.bank;

import id.jht.sandbox.bank.Transfer.State;
import id.jht.shared.RunningNumbers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The books of the simulated bank, table {@code sandbox.bank_transfer}: one row for each reference it has seen. */
@Component
@Profile({"sandbox", "simulators"})
class TransferBook {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final RunningNumbers references;

    TransferBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.references = new RunningNumbers(jdbc, "sandbox.bank_reference");
    }

    String nextReference() {
        return "SIM%012d".formatted(references.next());
    }

    /** Writes a transfer down; false when its reference is in the books already. */
    boolean receive(Transfer transfer) {
        return jdbc.sql("""
                        insert into sandbox.bank_transfer as known (partner_reference_no, service, body,
                            customer_reference, beneficiary_bank_code, beneficiary_account_no, source_account_no, amount,
                            transaction_date, reference_no, state, response_code, received_at, booked_at)
                        values (:reference, :service, :body, :customer, :bank, :account, :source, :amount, :date,
                            :referenceNo, :state, :code, :now, :bookedAt)
                        on conflict (partner_reference_no) do update set service = excluded.service,
                            body = excluded.body, customer_reference = excluded.customer_reference,
                            beneficiary_bank_code = excluded.beneficiary_bank_code,
                            beneficiary_account_no = excluded.beneficiary_account_no,
                            source_account_no = excluded.source_account_no, amount = excluded.amount,
                            transaction_date = excluded.transaction_date, reference_no = excluded.reference_no,
                            state = excluded.state, response_code = excluded.response_code,
                            received_at = excluded.received_at, booked_at = excluded.booked_at
                        where known.state = 'LOST'
                        """)
                        .param("reference", transfer.partnerReferenceNo())
                        .param("service", transfer.service())
                        .param("body", transfer.body())
                        .param("customer", transfer.customerReference())
                        .param("bank", transfer.beneficiaryBankCode())
                        .param("account", transfer.beneficiaryAccountNo())
                        .param("source", transfer.sourceAccountNo())
                        .param("amount", transfer.amount())
                        .param("date", transfer.transactionDate())
                        .param("referenceNo", transfer.referenceNo())
                        .param("state", transfer.state().name())
                        .param("code", transfer.responseCode())
                        .param("now", now())
                        .param("bookedAt", bookedAt(transfer.state()))
                        .update()
                == 1;
    }

    /** What became of a pending transfer; only the first word counts. */
    void conclude(String reference, State state) {
        jdbc.sql("update sandbox.bank_transfer set state = :state, booked_at = :bookedAt"
                        + " where partner_reference_no = :reference and state = 'PENDING'")
                .param("reference", reference)
                .param("state", state.name())
                .param("bookedAt", bookedAt(state))
                .update();
    }

    /** The beneficiary's bank sends the money back. */
    void giveBack(String reference) {
        jdbc.sql("update sandbox.bank_transfer set state = 'RETURNED' where partner_reference_no = ?"
                        + " and state = 'BOOKED'")
                .param(reference)
                .update();
    }

    Optional<Transfer> find(String reference) {
        return jdbc.sql("select * from sandbox.bank_transfer where partner_reference_no = ?")
                .param(reference)
                .query(TransferBook::transfer)
                .optional();
    }

    /** Everything that moved money, oldest first. */
    List<Transfer> booked() {
        return jdbc.sql("select * from sandbox.bank_transfer where booked_at is not null"
                        + " order by booked_at, partner_reference_no")
                .query(TransferBook::transfer)
                .list();
    }

    private @Nullable OffsetDateTime bookedAt(State state) {
        return state == State.BOOKED ? now() : null;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Transfer transfer(ResultSet row, int index) throws SQLException {
        var bookedAt = row.getObject("booked_at", OffsetDateTime.class);
        return new Transfer(
                row.getString("partner_reference_no"),
                row.getString("service"),
                row.getString("body"),
                row.getString("customer_reference"),
                row.getString("beneficiary_bank_code"),
                row.getString("beneficiary_account_no"),
                row.getString("source_account_no"),
                row.getLong("amount"),
                row.getString("transaction_date"),
                row.getString("reference_no"),
                Transfer.State.valueOf(row.getString("state")),
                row.getString("response_code"),
                bookedAt == null ? null : bookedAt.toInstant());
    }
}
