package id.jht.disbursement;

import id.jht.claim.ClaimNumber;
import id.jht.shared.Rupiah;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Our orders, to be laid beside the bank's books. */
@Component
public class OrderedPayouts {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final JdbcClient jdbc;

    OrderedPayouts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<OrderedPayout> find(String partnerReferenceNo) {
        return jdbc.sql("select * from payout_attempt where partner_reference_no = ? and ordered_at is not null")
                .param(partnerReferenceNo)
                .query(OrderedPayouts::order)
                .optional();
    }

    /** Settled within these days of Jakarta, both included, whenever they were ordered. */
    public List<OrderedPayout> settledBetween(LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select * from payout_attempt
                        where state = 'SETTLED' and answered_at >= :from and answered_at < :end
                        order by ordered_at
                        """)
                .param("from", startOf(from))
                .param("end", startOf(to.plusDays(1)))
                .query(OrderedPayouts::order)
                .list();
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(WIB).toOffsetDateTime();
    }

    private static OrderedPayout order(ResultSet row, int index) throws SQLException {
        return new OrderedPayout(
                row.getString("partner_reference_no"),
                ClaimNumber.of(row.getString("claim_number")),
                Rupiah.of(row.getLong("amount")),
                row.getString("state").equals("SETTLED"));
    }
}
