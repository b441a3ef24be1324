package id.jht.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What some servers and the processors have done so far; the difference of two readings is the price of what lay between. */
final class Meter {

    private final List<JdbcClient> servers;
    private final List<ServerLog> logs;

    /** @param databases one of each server, whose log and processes are read */
    Meter(DataSource... databases) {
        this.servers = Stream.of(databases).map(JdbcClient::create).toList();
        this.logs = servers.stream().map(ServerLog::new).toList();
    }

    Reading read() {
        return new Reading(
                logs.stream().map(ServerLog::position).toList(),
                ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1_000_000,
                servers.stream().mapToLong(Meter::millis).sum());
    }

    Price price(Reading from, Reading to, int claims) {
        var commits = 0L;
        var bytes = 0L;
        for (var server = 0; server < logs.size(); server++) {
            var written =
                    logs.get(server).between(from.logs().get(server), to.logs().get(server));
            commits += written.commits();
            bytes += written.bytes();
        }
        return new Price(
                perClaim(commits, claims),
                perClaim(bytes, claims),
                perClaim(to.javaMillis() - from.javaMillis(), claims),
                perClaim(to.databaseMillis() - from.databaseMillis(), claims));
    }

    private static double perClaim(long sum, int claims) {
        return Math.round(sum * 10.0 / claims) / 10.0;
    }

    /** Time of all processes of the server, ended ones included; 0 where the system does not tell. */
    private static long millis(JdbcClient server) {
        var postmaster = server.sql("select pg_read_file('postmaster.pid')")
                .query(String.class)
                .single()
                .lines()
                .findFirst()
                .orElseThrow();
        return ProcessTime.ofTree(Long.parseLong(postmaster));
    }

    record Reading(List<String> logs, long javaMillis, long databaseMillis) {}

    /** Of one claim: durable commits, bytes of the log, CPU time in milliseconds, of the virtual machine (simulated neighbours included) and of the servers. */
    record Price(double commits, double walBytes, double javaMillis, double databaseMillis) {}
}
