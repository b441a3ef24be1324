package id.jht.disbursement;

import id.jht.claim.ClaimNumber;
import id.jht.disbursement.Payout.Status;
import id.jht.shared.BankAccount;
import id.jht.shared.RoundTrip;
import id.jht.shared.Rupiah;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code payout}, one row for each claim that was approved. */
@Component
class PayoutTable {

    private static final String OF_CLAIM = "select * from payout where claim_number = ?";

    private final JdbcClient jdbc;
    private final AttemptTable attempts;

    PayoutTable(JdbcClient jdbc, AttemptTable attempts) {
        this.jdbc = jdbc;
        this.attempts = attempts;
    }

    void prepare(ClaimNumber claim, Rupiah amount, BankAccount account, Instant now) {
        jdbc.sql("""
                        insert into payout (claim_number, amount, status, bank_code, account_number, prepared_at)
                        values (:claim, :amount, 'PREPARED', :bank, :account, :now)
                        on conflict (claim_number) do update set amount = :amount, status = 'PREPARED',
                            bank_code = :bank, account_number = :account, prepared_at = :now
                        """)
                .param("claim", claim.value())
                .param("amount", amount.amount())
                .param("bank", account.bankCode())
                .param("account", account.number())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void mark(ClaimNumber claim, Status status) {
        jdbc.sql("update payout set status = ? where claim_number = ? and status <> ?")
                .params(status.name(), claim.value(), status.name())
                .update();
    }

    /** @param by the order that has paid, which need not be the last that was written */
    void markPaid(Attempt by, Instant now) {
        jdbc.sql("""
                        update payout set status = 'PAID', paid_at = :now, amount = :amount, bank_code = :bank,
                            account_number = :account
                        where claim_number = :claim
                        """)
                .param("claim", by.claim().value())
                .param("amount", by.amount().amount())
                .param("bank", by.account().bankCode())
                .param("account", by.account().number())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Payout> find(ClaimNumber claim) {
        var known = attempts.of(claim);
        return jdbc.sql(OF_CLAIM)
                .param(claim.value())
                .query((row, index) -> payout(row, known))
                .optional();
    }

    Supplier<Optional<Payout>> find(ClaimNumber claim, RoundTrip trip) {
        var known = attempts.of(claim, trip);
        return trip.first(OF_CLAIM, (row, index) -> payout(row, known.get()), claim.value());
    }

    private static Payout payout(ResultSet row, List<Attempt> attempts) throws SQLException {
        var paidAt = row.getObject("paid_at", OffsetDateTime.class);
        return new Payout(
                Rupiah.of(row.getLong("amount")),
                Status.valueOf(row.getString("status")),
                new BankAccount(row.getString("bank_code"), row.getString("account_number")),
                paidAt == null ? null : paidAt.toInstant(),
                attempts.stream().map(Attempt::shown).toList());
    }
}
