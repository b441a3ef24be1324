package id.jht.interview;

import id.jht.calendar.Branch;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many interviews a branch holds at the same time, by day; table {@code interview_capacity}. */
@Component
class Capacities {

    private final JdbcClient jdbc;
    private final Clock clock;

    Capacities(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    int on(Branch branch, LocalDate day) {
        return jdbc.sql("select seats from interview_capacity where branch = ? and day = ? order by id desc limit 1")
                .params(branch.code(), day)
                .query(Integer.class)
                .optional()
                .orElse(branch.interviewCapacity());
    }

    /** The days from the given one on that differ from the ordinary. */
    Map<LocalDate, Change> from(Branch branch, LocalDate day) {
        var changes = new HashMap<LocalDate, Change>();
        jdbc.sql("select distinct on (day) day, seats, reason, entered_by from interview_capacity"
                        + " where branch = ? and day >= ? order by day, id desc")
                .params(branch.code(), day)
                .query(row -> {
                    changes.put(
                            row.getObject("day", LocalDate.class),
                            new Change(row.getInt("seats"), row.getString("reason"), row.getString("entered_by")));
                });
        return changes;
    }

    void set(Branch branch, LocalDate day, Change change) {
        jdbc.sql("insert into interview_capacity (branch, day, seats, reason, entered_by, entered_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        branch.code(),
                        day,
                        change.seats(),
                        change.reason(),
                        change.actor(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    record Change(int seats, String reason, String actor) {}
}
