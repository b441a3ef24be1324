package id.jht.claim;

import id.jht.shared.RoundTrip;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to a claim, append only, table {@code claim_trail}. */
@Component
public class ClaimTrail {

    private static final String LINE =
            "insert into claim_trail (claim_number, at, actor, action, from_status, to_status, remark)"
                    + " values (?, ?, ?, ?, ?, ?, ?)";

    /** The beginning of a statement that is told of by a {@link #line}, whose values come first. */
    static final String TOLD = "with told as (" + LINE + ")";

    private static final String OF_CLAIM = "select * from claim_trail where claim_number = ? order by id";

    private final JdbcClient jdbc;
    private final Clock clock;

    ClaimTrail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds a line about something that did not change the state. */
    public void add(ClaimNumber number, String actor, String action, String remark) {
        add(line(number, actor, action, null, null, remark));
    }

    void add(List<@Nullable Object> line) {
        jdbc.sql(LINE).params(line).update();
    }

    /** The values of a line. */
    List<@Nullable Object> line(
            ClaimNumber number,
            String actor,
            String action,
            @Nullable ClaimStatus from,
            @Nullable ClaimStatus to,
            String remark) {
        return Arrays.asList(
                number.value(),
                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                actor,
                action,
                from == null ? null : from.name(),
                to == null ? null : to.name(),
                remark.isBlank() ? null : remark);
    }

    /** Oldest first. */
    public List<TrailEntry> of(ClaimNumber number) {
        return jdbc.sql(OF_CLAIM).param(number.value()).query(ClaimTrail::line).list();
    }

    /** Oldest first. */
    public Supplier<List<TrailEntry>> of(ClaimNumber number, RoundTrip trip) {
        return trip.list(OF_CLAIM, ClaimTrail::line, number.value());
    }

    private static TrailEntry line(ResultSet row, int index) throws SQLException {
        return new TrailEntry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("action"),
                status(row.getString("from_status")),
                status(row.getString("to_status")),
                row.getString("remark"));
    }

    private static @Nullable ClaimStatus status(@Nullable String name) {
        return name == null ? null : ClaimStatus.valueOf(name);
    }
}
