package id.jht.claim;

import static java.time.ZoneOffset.UTC;

import id.jht.calendar.Branch;
import id.jht.calendar.Branches;
import id.jht.calendar.ServiceClock;
import id.jht.claim.ClockAlarm.Kind;
import id.jht.policy.AsOf;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rings for claims whose service clock is about to run out or has run out, each once for each deadline; table
 * {@code clock_alarm}. A deadline is the end of a day, so one look in the night sees everything.
 */
@Component
public class ClockAlarms {

    private static final String RING = """
            insert into clock_alarm (claim_number, kind, due_by, at)
            select claim_number, :kind, due_by, :now from claim
            where branch = :branch and due_by > :after and due_by <= :upTo
              and status not in ('PAID', 'REJECTED', 'WITHDRAWN', 'EXPIRED')
            on conflict do nothing
            returning *
            """;

    private final JdbcClient jdbc;
    private final Branches branches;
    private final ServiceClock serviceClock;
    private final ClaimTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClockAlarms(
            JdbcClient jdbc,
            Branches branches,
            ServiceClock serviceClock,
            ClaimTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.branches = branches;
        this.serviceClock = serviceClock;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void look() {
        branches.all().forEach(this::look);
    }

    private void look(Branch branch) {
        var now = clock.instant();
        var near = serviceClock.nearUntil(now, branch, new AsOf(LocalDate.ofInstant(now, branch.zone()), now));
        ring(branch, Kind.RAN_OUT, Instant.EPOCH, now);
        ring(branch, Kind.ENDS_SOON, now, near);
    }

    private void ring(Branch branch, Kind kind, Instant after, Instant upTo) {
        var alarms = jdbc.sql(RING)
                .param("kind", kind.name())
                .param("now", clock.instant().atOffset(UTC))
                .param("branch", branch.code())
                .param("after", after.atOffset(UTC))
                .param("upTo", upTo.atOffset(UTC))
                .query(ClockAlarms::alarm)
                .list();
        alarms.forEach(alarm -> {
            var lastDay = LocalDate.ofInstant(alarm.dueBy(), branch.zone());
            trail.add(alarm.number(), "system", "CLOCK_" + alarm.kind(), lastDay.toString());
            events.publishEvent(alarm);
        });
    }

    /** The gravest alarm of the deadline that the claim has now. */
    public Optional<ClockAlarm.Kind> of(Claim claim) {
        return claim.dueBy() == null ? Optional.empty() : of(claim.number(), claim.dueBy());
    }

    private Optional<ClockAlarm.Kind> of(ClaimNumber number, Instant dueBy) {
        return jdbc.sql("select kind from clock_alarm where claim_number = ? and due_by = ? order by kind desc limit 1")
                .params(number.value(), dueBy.atOffset(UTC))
                .query(String.class)
                .optional()
                .map(Kind::valueOf);
    }

    /** Those of a claim, oldest first. */
    public List<ClockAlarm> of(ClaimNumber number) {
        return jdbc.sql("select * from clock_alarm where claim_number = ? order by at, kind")
                .param(number.value())
                .query(ClockAlarms::alarm)
                .list();
    }

    private static ClockAlarm alarm(ResultSet row, int index) throws SQLException {
        return new ClockAlarm(
                ClaimNumber.of(row.getString("claim_number")),
                Kind.valueOf(row.getString("kind")),
                row.getObject("due_by", OffsetDateTime.class).toInstant());
    }
}
