package id.jht.process.engine;

import java.sql.BatchUpdateException;
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
import org.apache.ibatis.transaction.Transaction;
import org.jspecify.annotations.Nullable;

/**
 * What a command of the engine writes travels to the database together; MyBatis' own executor makes a trip for each kind of row.
 * Many rows of a kind are a batch as before, so that no text of its own is planned for each number of them.
 */
final class GatheredWrites extends BatchExecutor {

    private static final int MOST_ALIKE = 4;
    private static final int MOST_TOGETHER = 20;

    private final List<EngineWrite> writes = new ArrayList<>();

    private GatheredWrites(Configuration configuration, Transaction transaction) {
        super(configuration, transaction);
    }

    /** The engine opens all its sessions for batches; it has no cache above them. */
    static void use(Configuration configuration) {
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
        var sent = new ArrayList<BatchResult>();
        try {
            if (!rollback) {
                for (var trip : trips()) {
                    send(trip, sent);
                }
            }
        } finally {
            writes.clear();
        }
        return sent;
    }

    private List<WritingTrip> trips() {
        var trips = new ArrayList<WritingTrip>();
        var together = new ArrayList<EngineWrite>();
        for (var alike : runs()) {
            if (alike.size() > MOST_ALIKE) {
                depart(together, trips);
                trips.add(new WritingTrip.Batch(alike));
            } else {
                together.addAll(alike);
            }
            if (together.size() > MOST_TOGETHER) {
                depart(together, trips);
            }
        }
        depart(together, trips);
        return trips;
    }

    private static void depart(List<EngineWrite> together, List<WritingTrip> trips) {
        if (!together.isEmpty()) {
            trips.add(new WritingTrip.Together(List.copyOf(together)));
            together.clear();
        }
    }

    /** Writes of the same kind that follow each other. */
    private List<List<EngineWrite>> runs() {
        var runs = new ArrayList<List<EngineWrite>>();
        @Nullable EngineWrite last = null;
        for (var write : writes) {
            if (last == null || !last.isLike(write)) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(write);
            last = write;
        }
        return runs;
    }

    private void send(WritingTrip trip, List<BatchResult> sent) throws SQLException {
        var first = trip.writes().get(0);
        var result = new BatchResult(first.statement(), first.text());
        trip.writes().forEach(write -> result.addParameterObject(write.parameter()));
        try (var statement = getConnection(first.statement().getStatementLog()).prepareStatement(trip.text())) {
            applyTransactionTimeout(statement);
            result.setUpdateCounts(trip.send(statement));
        } catch (BatchUpdateException failed) {
            throw new BatchExecutorException(failed.getMessage(), failed, sent, result);
        }
        sent.add(result);
    }
}
