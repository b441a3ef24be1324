package id.jht.shared;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Numbers of a sequence, taken from the database many at once; those that a stop leaves unused are lost. */
public final class RunningNumbers {

    private static final int AT_ONCE = 50;

    private final JdbcClient jdbc;
    private final String sequence;
    private final Queue<Long> taken = new ConcurrentLinkedQueue<>();

    public RunningNumbers(JdbcClient jdbc, String sequence) {
        this.jdbc = jdbc;
        this.sequence = sequence;
    }

    public long next() {
        while (true) {
            var next = taken.poll();
            if (next != null) {
                return next;
            }
            taken.addAll(jdbc.sql("select nextval(cast(? as regclass)) from generate_series(1, ?)")
                    .params(sequence, AT_ONCE)
                    .query(Long.class)
                    .list());
        }
    }
}
