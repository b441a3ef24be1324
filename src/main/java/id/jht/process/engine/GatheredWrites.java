package id.jht.process.engine;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.ibatis.executor.BatchExecutor;
import org.apache.ibatis.executor.BatchExecutorException;
import org.apache.ibatis.executor.BatchResult;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.transaction.Transaction;
import org.jspecify.annotations.Nullable;

/**
 * What a command of the engine writes travels to the database together; MyBatis' own executor makes a trip for each kind of row.
 * Many rows of a kind are left to it, so that no text of its own is planned for each number of them, and so is a trip in which a
 * row breaks a constraint: the engine must know which one, since whoever comes too late to a process is to try again.
 */
final class GatheredWrites extends BatchExecutor {

    private static final int MOST_ALIKE = 4;
    private static final int MOST_TOGETHER = 20;
    private static final String INTEGRITY_VIOLATION = "23";

    private final List<EngineWrite> writes = new ArrayList<>();

    private GatheredWrites(Configuration configuration, Transaction transaction) {
        super(configuration, transaction);
    }

    /** The engine keeps no answers beyond a session, so MyBatis' cache of them is not missed. */
    static void use(Configuration configuration) {
        if (configuration.getDefaultExecutorType() != ExecutorType.BATCH) {
            throw new IllegalStateException("camunda.bpm.database.jdbc-batch-processing must stay on");
        }
        configuration.addInterceptor(new Interceptor() {
            @Override
            public Object plugin(Object target) {
                return target instanceof Executor executor
                        ? new GatheredWrites(configuration, executor.getTransaction())
                        : target;
            }

            @Override
            public Object intercept(Invocation call) {
                throw new IllegalStateException("executors are replaced, not intercepted");
            }
        });
    }

    @Override
    public int doUpdate(MappedStatement statement, @Nullable Object parameter) {
        writes.add(new EngineWrite(statement, statement.getBoundSql(parameter), parameter));
        return BATCH_UPDATE_RETURN_VALUE;
    }

    @Override
    public List<BatchResult> doFlushStatements(boolean rollback) throws SQLException {
        var gathered = List.copyOf(writes);
        writes.clear();
        return rollback ? super.doFlushStatements(true) : send(gathered);
    }

    private List<BatchResult> send(List<EngineWrite> gathered) throws SQLException {
        var sent = new ArrayList<BatchResult>();
        var together = new ArrayList<EngineWrite>();
        for (var alike : runs(gathered)) {
            var apart = alike.size() > MOST_ALIKE || alike.get(0).isOfManyRows();
            if (apart || together.size() + alike.size() > MOST_TOGETHER) {
                sendTogether(together, sent);
                together.clear();
            }
            if (apart) {
                sendByKind(alike, sent);
            } else {
                together.addAll(alike);
            }
        }
        sendTogether(together, sent);
        return sent;
    }

    /** Writes of the same kind that follow each other. */
    private static List<List<EngineWrite>> runs(List<EngineWrite> gathered) {
        var runs = new ArrayList<List<EngineWrite>>();
        EngineWrite last = null;
        for (var write : gathered) {
            if (last == null || !last.isLike(write)) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(write);
            last = write;
        }
        return runs;
    }

    private void sendTogether(List<EngineWrite> trip, List<BatchResult> sent) throws SQLException {
        if (trip.isEmpty()) {
            return;
        }
        var first = trip.get(0);
        var connection = getConnection(first.statement().getStatementLog());
        try (var statement = connection.prepareStatement("savepoint gathered;\n"
                + trip.stream().map(EngineWrite::text).collect(joining(";\n")) + ";\nrelease savepoint gathered")) {
            limit(statement, first);
            var result = new BatchResult(first.statement(), first.text());
            result.setUpdateCounts(changes(statement, trip));
            sent.add(result);
        } catch (SQLException failed) {
            if (!String.valueOf(failed.getSQLState()).startsWith(INTEGRITY_VIOLATION)) {
                throw failed;
            }
            takeBack(connection, failed);
            sendByKind(trip, sent);
        }
    }

    private static void takeBack(Connection connection, SQLException failed) throws SQLException {
        try (var back = connection.createStatement()) {
            back.execute("rollback to savepoint gathered");
        } catch (SQLException gone) {
            gone.addSuppressed(failed);
            throw gone;
        }
    }

    private void limit(PreparedStatement statement, EngineWrite first) throws SQLException {
        var seconds = first.statement().getTimeout() == null
                ? configuration.getDefaultStatementTimeout()
                : first.statement().getTimeout();
        if (seconds != null) {
            statement.setQueryTimeout(seconds);
        }
        applyTransactionTimeout(statement);
    }

    /** How many rows each of the writes has changed. */
    private static int[] changes(PreparedStatement statement, List<EngineWrite> trip) throws SQLException {
        var place = 1;
        for (var write : trip) {
            place = write.bind(statement, place);
        }
        statement.execute(); // of the savepoint is the first result
        var changed = new int[trip.size()];
        for (var write = 0; write < changed.length; write++) {
            statement.getMoreResults();
            changed[write] = statement.getUpdateCount();
        }
        return changed;
    }

    private void sendByKind(List<EngineWrite> trip, List<BatchResult> sent) throws SQLException {
        try {
            for (var write : trip) {
                super.doUpdate(write.statement(), write.parameter());
            }
            sent.addAll(super.doFlushStatements(false));
        } catch (BatchExecutorException failed) {
            sent.addAll(failed.getSuccessfulBatchResults());
            throw new BatchExecutorException(
                    failed.getMessage(),
                    failed.getBatchUpdateException(),
                    sent,
                    new BatchResult(trip.get(0).statement(), failed.getFailingSqlStatement()));
        }
    }
}
