package id.jht.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the server and the processors have done so far; the difference of two readings is the price of what lay between. */
final class Meter {

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
        return ProcessTime.ofTree(Long.parseLong(postmaster));
    }

    record Reading(String log, long javaMillis, long databaseMillis) {}

    /** Of one claim: durable commits, bytes of the log, CPU time in milliseconds, of the virtual machine (simulated neighbours included) and of the server. */
    record Price(double commits, double walBytes, double javaMillis, double databaseMillis) {}
}
