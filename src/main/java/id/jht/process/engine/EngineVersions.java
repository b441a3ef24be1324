package id.jht.process.engine;

import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Deploying or suspending something, or giving a right, is a change of the rules: it moves {@code rule_version} on like those of
 * our own tables ({@link id.jht.policy.RuleMemory}). No migration: the engine makes its tables after Flyway.
 */
@Component
class EngineVersions extends AbstractCamundaConfiguration {

    private static final List<String> WATCHED =
            List.of("act_re_decision_def", "act_re_procdef", "act_ru_jobdef", "act_ru_authorization");

    private final JdbcClient jdbc;

    EngineVersions(DataSource database) {
        this.jdbc = JdbcClient.create(database);
    }

    /** What was kept before somebody watched may have changed unseen. */
    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        var unwatched = WATCHED.stream().filter(this::isUnwatched).toList();
        unwatched.forEach(this::watch);
        if (!unwatched.isEmpty()) {
            jdbc.sql("update rule_version set version = gen_random_uuid()").update();
        }
    }

    private boolean isUnwatched(String table) {
        return jdbc.sql("""
                        select not exists (select from pg_trigger
                            where tgrelid = cast(? as regclass) and tgname = 'moves_rule_version')
                        """).param(table).query(Boolean.class).single();
    }

    /**
     * Only where it is missing, since it waits for all who write to the table; of two nodes the second replaces it. By row, since
     * the engine often takes away rights where there are none; nobody truncates these tables.
     */
    private void watch(String table) {
        jdbc.sql("create or replace trigger moves_rule_version after insert or update or delete on " + table
                        + " for each row execute function move_rule_version()")
                .update();
    }
}
