package id.jht.disbursement;

import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimStatus;
import id.jht.shared.BankAccount;
import id.jht.shared.RoundTrip;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code payout_account}: the last answer of the bank about the account of a claim. */
@Component
class AccountTable {

    private static final String IS_ASKED =
            "select exists (select from payout_account where claim_number = ? and asked_from is not null)";

    private final JdbcClient jdbc;

    AccountTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(ClaimNumber claim, CheckedAccount checked) {
        jdbc.sql("""
                        insert into payout_account (claim_number, bank_code, account_number, holder_name, similarity,
                            refusal, checked_at)
                        values (:claim, :bank, :number, :holder, :similarity, :refusal, :at)
                        on conflict (claim_number) do update set bank_code = :bank, account_number = :number,
                            holder_name = :holder, similarity = :similarity, refusal = :refusal, checked_at = :at
                        """)
                .param("claim", claim.value())
                .param("bank", checked.account().bankCode())
                .param("number", checked.account().number())
                .param("holder", checked.holderName())
                .param("similarity", checked.similarity())
                .param("refusal", checked.refusal())
                .param("at", checked.checkedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<CheckedAccount> find(ClaimNumber claim) {
        return jdbc.sql("select * from payout_account where claim_number = ?")
                .param(claim.value())
                .query((row, index) -> new CheckedAccount(
                        new BankAccount(row.getString("bank_code"), row.getString("account_number")),
                        row.getString("holder_name"),
                        row.getDouble("similarity"),
                        row.getString("refusal"),
                        row.getObject("checked_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** The member is asked for another account; {@code from} is the state that the claim was in. */
    void ask(ClaimNumber claim, ClaimStatus from) {
        jdbc.sql("update payout_account set asked_from = ? where claim_number = ?")
                .params(from.name(), claim.value())
                .update();
    }

    /** The state in which the member was asked, who has answered now. */
    ClaimStatus answered(ClaimNumber claim) {
        return jdbc.sql("""
                        update payout_account a set asked_from = null from payout_account before
                        where a.claim_number = ? and before.claim_number = a.claim_number returning before.asked_from
                        """)
                .param(claim.value())
                .query((row, index) -> ClaimStatus.valueOf(row.getString("asked_from")))
                .single();
    }

    boolean isAsked(ClaimNumber claim) {
        return jdbc.sql(IS_ASKED).param(claim.value()).query(Boolean.class).single();
    }

    Supplier<Boolean> isAsked(ClaimNumber claim, RoundTrip trip) {
        var answer = trip.list(IS_ASKED, (row, index) -> row.getBoolean(1), claim.value());
        return () -> answer.get().get(0);
    }
}
