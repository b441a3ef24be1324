package id.jht.process.access;

import id.jht.policy.RuleMemory;
import java.util.Map;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The engine takes away the rights on each task and each process when it ends. Where nobody has a right on a single one that
 * runs, there is nothing to take away.
 */
final class SingleRights extends AuthorizationManager {

    /** Where those that run stand. */
    private static final Map<Resources, String> RUNNING =
            Map.of(Resources.TASK, "act_ru_task", Resources.PROCESS_INSTANCE, "act_ru_execution");

    private final RuleMemory memory;
    private final JdbcClient jdbc;

    SingleRights(RuleMemory memory, JdbcClient jdbc) {
        this.memory = memory;
        this.jdbc = jdbc;
    }

    @Override
    public void deleteAuthorizationsByResourceId(Resource resource, String id) {
        if (!(resource instanceof Resources kind && RUNNING.containsKey(kind)) || areGivenOn(kind)) {
            super.deleteAuthorizationsByResourceId(resource, id);
        }
    }

    private boolean areGivenOn(Resources kind) {
        return memory.recall(
                "rights on a single " + kind,
                () -> jdbc.sql("""
                        select exists (select from act_ru_authorization given join %s running on running.id_ = given.resource_id_
                            where given.resource_type_ = ?)
                        """.formatted(RUNNING.get(kind)))
                        .param(kind.resourceType())
                        .query(Boolean.class)
                        .single());
    }
}
