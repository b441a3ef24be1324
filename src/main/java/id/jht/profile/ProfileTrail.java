package id.jht.profile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to a profile update, append only, table {@code profile_trail}. */
@Component
public class ProfileTrail {

    private static final String VIEWED = "VIEWED";
    private static final Duration QUIET = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    ProfileTrail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param remark empty for none */
    public record Line(Instant at, String actor, String action, String remark) {}

    void add(ProfileNumber number, String actor, String action, String remark) {
        jdbc.sql("insert into profile_trail (number, at, actor, action, remark) values (?, ?, ?, ?, ?)")
                .params(
                        number.value(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        actor,
                        action,
                        remark.isBlank() ? null : remark)
                .update();
    }

    /** Every look at a member's data is recorded (UU 27/2022); once an hour for each person, so that the trail stays readable. */
    public void look(ProfileNumber number, String reader) {
        var since = clock.instant().minus(QUIET);
        if (of(number).stream()
                .noneMatch(line -> line.action().equals(VIEWED)
                        && line.actor().equals(reader)
                        && line.at().isAfter(since))) {
            add(number, reader, VIEWED, "");
        }
    }

    /** Oldest first. */
    public List<Line> of(ProfileNumber number) {
        return jdbc.sql("select * from profile_trail where number = ? order by id")
                .param(number.value())
                .query((row, index) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        var remark = row.getString("remark");
        return new Line(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("action"),
                remark == null ? "" : remark);
    }
}
