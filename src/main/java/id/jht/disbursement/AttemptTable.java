package id.jht.disbursement;

import id.jht.claim.ClaimNumber;
import id.jht.shared.BankAccount;
import id.jht.shared.RoundTrip;
import id.jht.shared.Rupiah;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code payout_attempt}: rows are added and change their state, none is taken away. */
@Component
class AttemptTable {

    /** The order that the claim waits for or was paid by; else the last one that went out; else the last. */
    private static final String LATEST = """
            select * from payout_attempt where claim_number = ?
            order by state in ('PREPARED', 'SENT', 'PENDING', 'UNKNOWN', 'NOT_RECEIVED', 'SETTLED') desc,
                ordered_at is not null desc, attempt_no desc
            limit 1""";

    private static final String OF_CLAIM = "select * from payout_attempt where claim_number = ? order by attempt_no";

    private final JdbcClient jdbc;

    AttemptTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Attempt add(
            ClaimNumber claim,
            int number,
            Rail rail,
            BankAccount account,
            String holderName,
            Rupiah amount,
            Instant now) {
        return jdbc.sql("""
                        insert into payout_attempt (partner_reference_no, claim_number, attempt_no, rail, bank_code,
                            account_number, holder_name, amount, state, prepared_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, 'PREPARED', ?)
                        returning *
                        """)
                .params(
                        referenceOf(claim, number),
                        claim.value(),
                        number,
                        rail.name(),
                        account.bankCode(),
                        account.number(),
                        holderName,
                        amount.amount(),
                        timestamp(now))
                .query(AttemptTable::attempt)
                .single();
    }

    static String referenceOf(ClaimNumber claim, int number) {
        return "JHTPAY-" + claim.value().replaceAll("[^0-9]", "") + "-" + number;
    }

    boolean hasAny(ClaimNumber claim) {
        return jdbc.sql("select exists (select from payout_attempt where claim_number = ?)")
                .param(claim.value())
                .query(Boolean.class)
                .single();
    }

    Optional<Attempt> latest(ClaimNumber claim) {
        return jdbc.sql(LATEST)
                .param(claim.value())
                .query(AttemptTable::attempt)
                .optional();
    }

    Attempt lockLatest(ClaimNumber claim) {
        return jdbc.sql(LATEST + " for no key update")
                .param(claim.value())
                .query(AttemptTable::attempt)
                .single();
    }

    Attempt get(String reference) {
        return jdbc.sql("select * from payout_attempt where partner_reference_no = ?")
                .param(reference)
                .query(AttemptTable::attempt)
                .single();
    }

    List<Attempt> of(ClaimNumber claim) {
        return jdbc.sql(OF_CLAIM)
                .param(claim.value())
                .query(AttemptTable::attempt)
                .list();
    }

    Supplier<List<Attempt>> of(ClaimNumber claim, RoundTrip trip) {
        return trip.list(OF_CLAIM, AttemptTable::attempt, claim.value());
    }

    Attempt markSent(String reference, String externalId, Instant now) {
        return jdbc.sql("""
                        update payout_attempt set state = 'SENT', external_id = :externalId, sent_at = :now,
                            ordered_at = coalesce(ordered_at, :now), sends = sends + 1, answers = 0, not_found_at = null
                        where partner_reference_no = :reference
                        returning *
                        """)
                .param("reference", reference)
                .param("externalId", externalId)
                .param("now", timestamp(now))
                .query(AttemptTable::attempt)
                .single();
    }

    /**
     * Keeps an answer, unless another one has already decided the order: a late "unknown" undoes nothing.
     *
     * @return the order as it stands now
     */
    Attempt record(Attempt attempt, Reading reading, Instant now) {
        return write(attempt, reading, now, "('SENT', 'PENDING', 'UNKNOWN', 'NOT_RECEIVED')")
                .orElseGet(() -> get(attempt.partnerReferenceNo()));
    }

    /** Keeps what the bank says now about an order that was held for over. */
    void revise(Attempt attempt, Reading reading, Instant now) {
        write(attempt, reading, now, "('NOT_RECEIVED', 'REFUSED', 'FAILED', 'RETURNED')");
    }

    /** Keeps the bank's word that the money has arrived, whatever was known before. */
    void settle(Attempt attempt, Reading reading, Instant now) {
        write(attempt, reading, now, "('SENT', 'PENDING', 'UNKNOWN', 'NOT_RECEIVED', 'REFUSED', 'FAILED', 'RETURNED')");
    }

    /** Gives up an order that the bank does not know. */
    void drop(String reference) {
        jdbc.sql("update payout_attempt set state = 'FAILED' where partner_reference_no = ?"
                        + " and state in ('PREPARED', 'NOT_RECEIVED')")
                .param(reference)
                .update();
    }

    /** Gives up what has never left. */
    void dropUnsent(ClaimNumber claim) {
        jdbc.sql("update payout_attempt set state = 'FAILED' where claim_number = ? and state = 'PREPARED'")
                .param(claim.value())
                .update();
    }

    static int numberAfter(List<Attempt> earlier) {
        return earlier.stream().mapToInt(Attempt::number).max().orElse(0) + 1;
    }

    private Optional<Attempt> write(Attempt attempt, Reading reading, Instant now, String states) {
        var answer = reading.answer();
        var notFoundAt = reading.notFoundAt();
        return jdbc.sql("""
                        update payout_attempt set state = :state, bank_words = :words, failure = :failure,
                            external_id = case when :externalId = '' then external_id else :externalId end,
                            bank_reference = case when :bankReference = '' then bank_reference else :bankReference end,
                            not_found_at = :notFoundAt, answered_at = :now, answers = answers + 1
                        where partner_reference_no = :reference and state in\s""" + states + " returning *")
                .param("reference", attempt.partnerReferenceNo())
                .param("state", reading.state().name())
                .param("words", (answer.code() + " " + answer.message()).strip())
                .param("failure", reading.failure())
                .param("externalId", answer.externalId())
                .param("bankReference", answer.bankReference())
                .param("notFoundAt", notFoundAt == null ? null : timestamp(notFoundAt))
                .param("now", timestamp(now))
                .query(AttemptTable::attempt)
                .optional();
    }

    private static Attempt attempt(ResultSet row, int index) throws SQLException {
        return new Attempt(
                row.getString("partner_reference_no"),
                ClaimNumber.of(row.getString("claim_number")),
                row.getInt("attempt_no"),
                Rail.valueOf(row.getString("rail")),
                new BankAccount(row.getString("bank_code"), row.getString("account_number")),
                row.getString("holder_name"),
                Rupiah.of(row.getLong("amount")),
                AttemptState.valueOf(row.getString("state")),
                row.getObject("prepared_at", OffsetDateTime.class).toInstant(),
                instant(row, "ordered_at"),
                instant(row, "sent_at"),
                row.getInt("sends"),
                Objects.requireNonNullElse(row.getString("external_id"), ""),
                row.getInt("answers"),
                instant(row, "not_found_at"),
                instant(row, "answered_at"),
                row.getString("failure"),
                row.getString("bank_words"),
                row.getString("bank_reference"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
