package id.jht.process.engine;

import static java.util.stream.Collectors.joining;

import java.sql.BatchUpdateException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.postgresql.util.PSQLException;

/** Writes that are sent to the database in one message, and how many rows each of them changed. */
sealed interface WritingTrip {

    List<EngineWrite> writes();

    String text();

    /**
     * @return rows changed, in the order of the writes
     * @throws BatchUpdateException whose counts tell which one failed, as JDBC's own batches do
     */
    int[] send(PreparedStatement statement) throws SQLException;

    /** Rows of one kind. */
    record Batch(List<EngineWrite> writes) implements WritingTrip {

        @Override
        public String text() {
            return writes.get(0).text();
        }

        @Override
        public int[] send(PreparedStatement statement) throws SQLException {
            for (var write : writes) {
                write.bind(statement, 1);
                statement.addBatch();
            }
            return statement.executeBatch();
        }
    }

    /** Whatever follows each other. */
    record Together(List<EngineWrite> writes) implements WritingTrip {

        @Override
        public String text() {
            return writes.stream().map(EngineWrite::text).collect(joining(";\n"));
        }

        @Override
        public int[] send(PreparedStatement statement) throws SQLException {
            var place = 1;
            for (var write : writes) {
                place = write.bind(statement, place);
            }
            try {
                statement.execute();
            } catch (PSQLException failed) {
                throw new BatchUpdateException(failed.getMessage(), failed.getSQLState(), 0, before(failed), failed);
            }
            var changed = new int[writes.size()];
            for (var write = 0; write < changed.length; write++) {
                changed[write] = statement.getUpdateCount();
                statement.getMoreResults();
            }
            return changed;
        }

        /** The server names the table; none of the writes before has failed. */
        private int[] before(PSQLException failed) {
            var told = failed.getServerErrorMessage();
            var table = told == null ? null : told.getTable();
            var place = 0;
            while (table != null
                    && place < writes.size() - 1
                    && !writes.get(place).isTo(table)) {
                place++;
            }
            var counts = new int[place];
            Arrays.fill(counts, 1);
            return counts;
        }
    }
}
