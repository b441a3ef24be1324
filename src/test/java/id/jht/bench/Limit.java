package id.jht.bench;

import com.zaxxer.hikari.HikariDataSource;
import id.jht.bench.Footprint.Rows;
import id.jht.bench.LimitTable.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/**
 * The limit: as many rows in as many durable commits as a claim of ours, of the same tables with the same indexes and with
 * values of ours, written with prepared statements and batches and nothing else. It reads nothing, decides nothing and
 * speaks with nobody. All inserts come first, then the updates, of one column each, then the deletes, spread evenly over
 * the commits.
 */
final class Limit implements Contender {

    private static final int CONNECTIONS = 20;

    private record Write(LimitTable table, Kind kind, int count) {}

    private final DataSource database;
    private final HikariDataSource pool = new HikariDataSource();
    private final Footprint footprint;
    private final Map<LimitTable, Rows> tables = new LinkedHashMap<>();
    private final AtomicLong claims = new AtomicLong();

    /** @param ours where claims have gone their way, is only read */
    Limit(DataSource ours, DataSource database, Footprint footprint) throws SQLException {
        this.database = database;
        this.footprint = footprint;
        var copy = new LimitCopy(ours, database);
        footprint.rows().forEach((table, rows) -> tables.put(copy.of(table), rows));
        pool.setDataSource(database);
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setAutoCommit(false);
        seed();
    }

    private void seed() throws SQLException {
        try (var connection = pool.getConnection()) {
            for (var table : tables.entrySet()) {
                if (table.getValue().inserts() < 1) {
                    table.getKey().seed(connection);
                }
            }
            connection.commit();
        }
    }

    @Override
    public String name() {
        return "limit";
    }

    /** The whole claim. */
    @Override
    public String submit(Route route) throws SQLException {
        var claim = claims.getAndIncrement();
        try (var connection = pool.getConnection()) {
            write(connection, claim);
        }
        return Long.toString(claim);
    }

    @Override
    public List<String> steps(Route route) {
        return List.of();
    }

    @Override
    public boolean attempt(String step, String claim) {
        return false;
    }

    private void write(Connection connection, long claim) throws SQLException {
        var writes = writes(claim);
        var all = writes.stream().mapToInt(Write::count).sum();
        var commits = Math.min(all, Math.max(1, share(footprint.commits(), claim)));
        var mine = new HashMap<LimitTable, Deque<Long>>();
        var written = 0;
        var committed = 0;
        for (var write : writes) {
            var rows = mine.computeIfAbsent(write.table(), any -> new ArrayDeque<>());
            for (var left = write.count(); left > 0; ) {
                var until = (int) ((long) all * (committed + 1) / commits);
                var part = Math.min(left, until - written);
                write.table().write(connection, write.kind(), part, rows);
                written += part;
                left -= part;
                if (written == until) {
                    connection.commit();
                    committed++;
                }
            }
        }
        mine.forEach(LimitTable::release);
    }

    private List<Write> writes(long claim) {
        var writes = new ArrayList<Write>();
        tables.forEach((table, rows) -> writes.add(new Write(table, Kind.INSERT, share(rows.inserts(), claim))));
        tables.forEach((table, rows) -> writes.add(new Write(table, Kind.UPDATE, share(rows.updates(), claim))));
        tables.forEach((table, rows) -> writes.add(new Write(table, Kind.DELETE, share(rows.deletes(), claim))));
        return writes;
    }

    /** Whole numbers whose mean is right: of 0.4 rows a claim, two of five claims write one. */
    private static int share(double perClaim, long claim) {
        return (int) (Math.floor(perClaim * (claim + 1) + 1e-9) - Math.floor(perClaim * claim + 1e-9));
    }

    @Override
    public int unpaid() {
        return 0;
    }

    /** Nothing in it gets warm, and so many claims say enough. */
    @Override
    public Duration turn() {
        return Comparison.TURN.dividedBy(2);
    }

    @Override
    public DataSource database() {
        return database;
    }

    @Override
    public void close() {
        pool.close();
    }
}
