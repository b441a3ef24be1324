package id.jht.claim;

import id.jht.calendar.Branches;
import id.jht.claim.ServiceClockLine.Event;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code service_clock}, append only; keeps the claim's deadline and its trail in step. */
@Component
class ServiceClockTable {

    private final JdbcClient jdbc;
    private final ClaimTrail trail;
    private final Branches branches;

    ServiceClockTable(JdbcClient jdbc, ClaimTrail trail, Branches branches) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.branches = branches;
    }

    Optional<ServiceClockLine> last(ClaimNumber number) {
        return jdbc.sql("select * from service_clock where claim_number = ? order by id desc limit 1")
                .param(number.value())
                .query(ServiceClockTable::line)
                .optional();
    }

    /** Adds a line; the trail names the last day of a deadline that runs. */
    Optional<Claim> add(Claim claim, Instant at, ServiceClockLine line) {
        var running = line.event() == Event.STOPPED ? null : line.dueBy();
        var told = running == null ? "" : lastDay(claim, running);
        return jdbc.sql(ClaimTrail.TOLD + ", line as ("
                        + "insert into service_clock (claim_number, event, at, due_by, days_left) values (?, ?, ?, ?, ?))"
                        + " update claim set due_by = ?, version = version + 1 where claim_number = ? returning *")
                .params(trail.line(claim.number(), "system", "CLOCK_" + line.event(), null, null, told))
                .params(
                        claim.number().value(),
                        line.event().name(),
                        timestamp(at),
                        timestamp(line.dueBy()),
                        line.daysLeft(),
                        timestamp(running),
                        claim.number().value())
                .query(new ClaimRow())
                .optional();
    }

    private String lastDay(Claim claim, Instant dueBy) {
        return dueBy.atZone(branches.get(claim.branch()).zone()).toLocalDate().toString();
    }

    private static ServiceClockLine line(ResultSet row, int index) throws SQLException {
        var dueBy = row.getObject("due_by", OffsetDateTime.class);
        return new ServiceClockLine(
                Event.valueOf(row.getString("event")),
                dueBy == null ? null : dueBy.toInstant(),
                row.getObject("days_left", Integer.class));
    }

    private static @Nullable OffsetDateTime timestamp(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
