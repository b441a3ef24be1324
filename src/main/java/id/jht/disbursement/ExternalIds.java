package id.jht.disbursement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers of messages to the bank, unique in a day: the day in Jakarta and twelve digits of a sequence. */
@Component
public class ExternalIds {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    /** Taken from the database at once; those that a stop leaves unused are lost. */
    private static final int AT_ONCE = 50;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Queue<Long> taken = new ConcurrentLinkedQueue<>();

    ExternalIds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public String next() {
        var running = running();
        var day = LocalDate.ofInstant(clock.instant(), WIB);
        return DateTimeFormatter.BASIC_ISO_DATE.format(day) + "%012d".formatted(running);
    }

    private long running() {
        while (true) {
            var next = taken.poll();
            if (next != null) {
                return next;
            }
            taken.addAll(jdbc.sql("select nextval('bank_external_id') from generate_series(1, ?)")
                    .param(AT_ONCE)
                    .query(Long.class)
                    .list());
        }
    }
}
