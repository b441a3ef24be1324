package id.jht.bench;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.atomic.AtomicLong;

/** The statements that write one copied table, and the keys of its rows that later claims may still change. */
final class LimitTable {

    enum Kind {
        INSERT,
        UPDATE,
        DELETE
    }

    private static final int KEPT = 1_000;
    private static final int SEEDS = 100;

    private final List<Object[]> samples;
    private final int changed;
    private final String insert;
    private final String update;
    private final String delete;
    private final AtomicLong lastKey = new AtomicLong();
    private final LinkedBlockingDeque<Long> kept = new LinkedBlockingDeque<>(KEPT);

    /** @param changed position of the column that an update changes, no index holds it where that is possible */
    LimitTable(String name, List<String> columns, int changed, List<Object[]> samples) {
        this.samples = samples;
        this.changed = changed;
        var marks = String.join(", ", Collections.nCopies(columns.size() + 1, "?"));
        insert = columns.stream()
                .collect(
                        joining(", ", "insert into " + name + " (", ", " + LimitCopy.KEY + ") values (" + marks + ")"));
        update = "update " + name + " set " + columns.get(changed) + " = ? where " + LimitCopy.KEY + " = ?";
        delete = "delete from " + name + " where " + LimitCopy.KEY + " = ?";
    }

    /** Rows that stood there before the first claim, for tables of which a claim only changes rows. */
    void seed(Connection connection) throws SQLException {
        insert(connection, SEEDS, kept);
    }

    /** @param mine keys of the rows that this claim holds */
    void write(Connection connection, Kind kind, int count, Deque<Long> mine) throws SQLException {
        switch (kind) {
            case INSERT -> insert(connection, count, mine);
            case UPDATE -> update(connection, count, mine);
            case DELETE -> delete(connection, count, mine);
        }
    }

    /** Another claim may change them now. */
    void release(Deque<Long> mine) {
        mine.forEach(kept::offer);
    }

    private void insert(Connection connection, int count, Deque<Long> mine) throws SQLException {
        try (var statement = connection.prepareStatement(insert)) {
            for (var row = 0; row < count; row++) {
                var key = lastKey.incrementAndGet();
                var values = sample(key);
                for (var at = 0; at < values.length; at++) {
                    statement.setObject(at + 1, values[at]);
                }
                statement.setLong(values.length + 1, key);
                statement.addBatch();
                mine.addLast(key);
            }
            statement.executeBatch();
        }
    }

    private void update(Connection connection, int count, Deque<Long> mine) throws SQLException {
        try (var statement = connection.prepareStatement(update)) {
            for (var row = 0; row < count && hold(mine); row++) {
                var key = mine.removeFirst();
                statement.setObject(1, sample(key + 1)[changed]);
                statement.setLong(2, key);
                statement.addBatch();
                mine.addLast(key);
            }
            statement.executeBatch();
        }
    }

    private void delete(Connection connection, int count, Deque<Long> mine) throws SQLException {
        try (var statement = connection.prepareStatement(delete)) {
            for (var row = 0; row < count && hold(mine); row++) {
                statement.setLong(1, mine.removeFirst());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** A row of its own, or else one that no other claim holds. */
    private boolean hold(Deque<Long> mine) {
        if (mine.isEmpty()) {
            var left = kept.poll();
            if (left != null) {
                mine.add(left);
            }
        }
        return !mine.isEmpty();
    }

    private Object[] sample(long key) {
        return samples.get((int) (key % samples.size()));
    }
}
