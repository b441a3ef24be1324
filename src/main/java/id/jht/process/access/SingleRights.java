package id.jht.process.access;

import id.jht.policy.RuleMemory;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The engine takes away the rights on each task and each process when it ends. Where nobody has ever been given a right on a
 * single one, there is nothing to take away.
 */
final class SingleRights extends AuthorizationManager {

    private static final Set<Resources> ENDING = Set.of(Resources.TASK, Resources.PROCESS_INSTANCE);

    private final Supplier<RuleMemory> memory;
    private final JdbcClient jdbc;

    SingleRights(Supplier<RuleMemory> memory, JdbcClient jdbc) {
        this.memory = memory;
        this.jdbc = jdbc;
    }

    @Override
    public void deleteAuthorizationsByResourceId(Resource resource, String id) {
        if (!(resource instanceof Resources kind && ENDING.contains(kind)) || areGivenOn(kind)) {
            super.deleteAuthorizationsByResourceId(resource, id);
        }
    }

    private boolean areGivenOn(Resources kind) {
        return memory.get()
                .recall(
                        "rights on a single " + kind,
                        () -> jdbc.sql("""
                        select exists (select from act_ru_authorization where resource_type_ = ? and resource_id_ <> '*')
                        """)
                                .param(kind.resourceType())
                                .query(Boolean.class)
                                .single());
    }
}
