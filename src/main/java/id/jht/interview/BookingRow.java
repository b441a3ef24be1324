package id.jht.interview;

import id.jht.claim.ClaimNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** A row of table {@code interview}, with the video room while the interview is ahead. */
@Component
class BookingRow implements RowMapper<Booking> {

    private final VideoRooms rooms;

    BookingRow(VideoRooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Booking mapRow(ResultSet row, int index) throws SQLException {
        var number = ClaimNumber.of(row.getString("claim_number"));
        var at = row.getObject("starts_at", OffsetDateTime.class).toInstant();
        var status = Interview.Status.valueOf(row.getString("status"));
        var interview = new Interview(
                at,
                row.getInt("minutes"),
                row.getString("branch"),
                "/claims/" + number + "/room",
                status,
                row.getInt("missed"),
                row.getBoolean("announced"),
                status == Interview.Status.BOOKED ? rooms.of(number, at) : null);
        return new Booking(interview, row.getInt("booking"));
    }
}
