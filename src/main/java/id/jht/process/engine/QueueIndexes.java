package id.jht.process.engine;

import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Indexes that the engine's own tables lack and that long queues need. No migration: on a fresh database those tables are made by
 * the engine, after Flyway.
 */
@Component
class QueueIndexes extends AbstractCamundaConfiguration {

    private static final long LOCK = 7_230_002;

    private static final List<String> INDEXES = List.of(
            "jht_idx_task_parent on act_ru_task (parent_task_id_)", // asked for at the end of every task
            "jht_idx_task_step on act_ru_task (task_def_key_)",
            "jht_idx_task_due on act_ru_task (due_date_)",
            "jht_idx_job_due on act_ru_job (duedate_)"); // asked for every few seconds

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    QueueIndexes(DataSource database, PlatformTransactionManager transactions) {
        this.jdbc = JdbcClient.create(database);
        this.transactions = new TransactionTemplate(transactions);
    }

    /** Only what is missing is made: even to find an index there, making it would wait for all who write to the table. */
    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        INDEXES.stream().filter(this::isMissing).forEach(this::make);
    }

    private boolean isMissing(String index) {
        return jdbc.sql("select to_regclass(?) is null")
                .param(index.substring(0, index.indexOf(' ')))
                .query(Boolean.class)
                .single();
    }

    /** Two nodes may start together. */
    private void make(String index) {
        transactions.executeWithoutResult(transaction -> {
            jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().listOfRows();
            jdbc.sql("create index if not exists " + index).update();
        });
    }
}
