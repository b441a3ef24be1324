package id.jht.reconciliation;

import id.jht.reconciliation.Difference.Kind;
import id.jht.reconciliation.Difference.Outcome;
import id.jht.shared.Rupiah;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code payout_difference}. */
@Component
class DifferenceTable {

    private final JdbcClient jdbc;

    DifferenceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param statement that shows it, null when the bank has said it
     * @return empty when it was found before
     */
    Optional<Long> add(@Nullable Long statement, Finding finding, Instant now) {
        return jdbc.sql("""
                        insert into payout_difference (kind, reference, claim_number, amount, text, statement_id, found_at)
                        values (:kind, :reference, :claim, :amount, :text, :statement, :now) on conflict (kind, reference) do nothing returning id
                        """)
                .param("kind", finding.kind().name())
                .param("reference", finding.reference())
                .param("claim", finding.claimNumber())
                .param("amount", finding.amount().amount())
                .param("text", finding.text())
                .param("statement", statement)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }

    /** False when somebody has resolved it before. */
    boolean resolve(long id, Outcome outcome, String remark, String actor, Instant now) {
        return jdbc.sql("""
                        update payout_difference set outcome = ?, remark = ?, resolved_by = ?, resolved_at = ?
                        where id = ? and outcome is null
                        """)
                        .params(outcome.name(), remark, actor, now.atOffset(ZoneOffset.UTC), id)
                        .update()
                == 1;
    }

    Difference get(long id) {
        return jdbc.sql("select * from payout_difference where id = ?")
                .param(id)
                .query(DifferenceTable::difference)
                .single();
    }

    /** Open ones first, then the newest. */
    List<Difference> latest() {
        return jdbc.sql(
                        "select * from payout_difference order by outcome is not null, found_at desc, id desc limit 200")
                .query(DifferenceTable::difference)
                .list();
    }

    private static Difference difference(ResultSet row, int index) throws SQLException {
        var outcome = row.getString("outcome");
        return new Difference(
                row.getLong("id"),
                Kind.valueOf(row.getString("kind")),
                row.getString("reference"),
                row.getString("claim_number"),
                Rupiah.of(row.getLong("amount")),
                row.getString("text"),
                row.getObject("found_at", OffsetDateTime.class).toInstant(),
                outcome == null ? null : Outcome.valueOf(outcome));
    }
}
