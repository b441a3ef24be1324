package id.jht.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the server and the processors have done so far; the difference of two readings is the price of what lay between. */
final class Meter {

    /** Linux counts the time of processes in hundredths of a second. */
    private static final int MILLIS_OF_A_TICK = 10;

    private static final int USER_AND_SYSTEM_TIME_ENDED_CHILDREN_INCLUDED = 11;

    private final JdbcClient jdbc;
    private final ServerLog log;

    /** @param database any of the server, whose log and processes are read */
    Meter(DataSource database) {
        this.jdbc = JdbcClient.create(database);
        this.log = new ServerLog(jdbc);
    }

    Reading read() {
        return new Reading(
                log.position(),
                ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1_000_000,
                databaseMillis());
    }

    Price price(Reading from, Reading to, int claims) {
        var written = log.between(from.log(), to.log());
        return new Price(
                perClaim(written.commits(), claims),
                perClaim(written.bytes(), claims),
                perClaim(to.javaMillis() - from.javaMillis(), claims),
                perClaim(to.databaseMillis() - from.databaseMillis(), claims));
    }

    private static double perClaim(long sum, int claims) {
        return Math.round(sum * 10.0 / claims) / 10.0;
    }

    /** Time of all processes of the server, ended ones included; 0 where the system does not tell. */
    private long databaseMillis() {
        var postmaster = jdbc.sql("select pg_read_file('postmaster.pid')")
                .query(String.class)
                .single()
                .lines()
                .findFirst()
                .orElseThrow();
        return ProcessHandle.of(Long.parseLong(postmaster)).stream()
                .flatMap(server -> Stream.concat(Stream.of(server), server.descendants()))
                .mapToLong(process -> millis(Path.of("/proc/" + process.pid() + "/stat")))
                .sum();
    }

    private static long millis(Path file) {
        try {
            var line = Files.exists(file) ? Files.readString(file) : ") " + "0 ".repeat(20);
            return Stream.of(line.substring(line.lastIndexOf(')') + 2).split(" "))
                            .skip(USER_AND_SYSTEM_TIME_ENDED_CHILDREN_INCLUDED)
                            .limit(4)
                            .mapToLong(Long::parseLong)
                            .sum()
                    * MILLIS_OF_A_TICK;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    record Reading(String log, long javaMillis, long databaseMillis) {}

    /** Of one claim: durable commits, bytes of the log, CPU time in milliseconds, of the virtual machine (simulated neighbours included) and of the server. */
    record Price(double commits, double walBytes, double javaMillis, double databaseMillis) {}
}
