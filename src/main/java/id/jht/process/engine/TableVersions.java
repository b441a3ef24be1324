package id.jht.process.engine;

import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Deploying a table, or taking one away, is a change of the rules: it moves {@code rule_version} on like those of our own tables
 * ({@link id.jht.policy.RuleMemory}). No migration: the engine makes its tables after Flyway.
 */
@Component
class TableVersions extends AbstractCamundaConfiguration {

    private final JdbcClient jdbc;

    TableVersions(DataSource database) {
        this.jdbc = JdbcClient.create(database);
    }

    /** Made only where it is missing, since making it waits for all who write to the table; of two nodes the second replaces it. */
    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        var missing = jdbc.sql("""
                        select not exists (select from pg_trigger
                            where tgrelid = 'act_re_decision_def'::regclass and tgname = 'moves_rule_version')
                        """).query(Boolean.class).single();
        if (missing) {
            jdbc.sql("""
                            create or replace trigger moves_rule_version
                            after insert or update or delete or truncate on act_re_decision_def
                            for each statement execute function move_rule_version()
                            """).update();
        }
    }
}
