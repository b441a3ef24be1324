package id.jht.casework;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who gave which task to whom and why, append only, table {@code task_assignment}. */
@Component
class AssignmentLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    AssignmentLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(OpenTask task, String actor, @Nullable String to, String reason) {
        jdbc.sql(
                        "insert into task_assignment (at, task_id, subject, step, branch, actor, from_person, to_person, reason)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        task.id(),
                        task.subject(),
                        task.step(),
                        task.branch(),
                        actor,
                        task.holder(),
                        to,
                        reason)
                .update();
    }

    /** The last changes at a branch, newest first. */
    List<Assignment> latest(String branch, int most) {
        return jdbc.sql("select * from task_assignment where branch = ? order by id desc limit ?")
                .params(branch, most)
                .query((row, index) -> new Assignment(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("subject"),
                        row.getString("step"),
                        row.getString("actor"),
                        row.getString("from_person"),
                        row.getString("to_person"),
                        row.getString("reason")))
                .list();
    }
}
