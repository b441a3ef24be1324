package id.jht.interview;

import id.jht.calendar.Branch;
import id.jht.claim.ClaimNumber;
import id.jht.interview.InterviewCalendar.BookedInterview;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is booked at an office, table {@code interview}. */
@Component
class TakenSeats {

    private final JdbcClient jdbc;

    TakenSeats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The booked interviews of a day of the office, by hour. */
    List<BookedInterview> on(Branch branch, LocalDate day) {
        return jdbc.sql("select claim_number, starts_at, seat from interview where branch = ? and status = 'BOOKED'"
                        + " and starts_at >= ? and starts_at < ? order by starts_at, seat")
                .params(
                        branch.code(),
                        day.atStartOfDay(branch.zone()).toOffsetDateTime(),
                        day.plusDays(1).atStartOfDay(branch.zone()).toOffsetDateTime())
                .query((row, index) -> new BookedInterview(
                        ClaimNumber.of(row.getString("claim_number")), instant(row, "starts_at"), row.getInt("seat")))
                .list();
    }

    /** How many seats are taken at each beginning between the two, both included. */
    Map<Instant, Integer> taken(Branch branch, Instant from, Instant to) {
        var counts = new HashMap<Instant, Integer>();
        jdbc.sql("select starts_at, count(*) as taken from interview where branch = :branch and status = 'BOOKED'"
                        + " and starts_at between :from and :to group by starts_at")
                .param("branch", branch.code())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    counts.put(instant(row, "starts_at"), row.getInt("taken"));
                });
        return counts;
    }

    /** How many seats are taken on each day of the office that is at hand, from the given one on. */
    Map<LocalDate, Integer> takenByDay(Branch branch, LocalDate from) {
        var counts = new HashMap<LocalDate, Integer>();
        jdbc.sql("select cast(starts_at at time zone :zone as date) as day, count(*) as taken from interview"
                        + " where branch = :branch and status = 'BOOKED' and starts_at >= :from group by 1")
                .param("zone", branch.zone().getId())
                .param("branch", branch.code())
                .param("from", from.atStartOfDay(branch.zone()).toOffsetDateTime())
                .query(row -> {
                    counts.put(row.getObject("day", LocalDate.class), row.getInt("taken"));
                });
        return counts;
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
