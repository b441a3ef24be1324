package id.jht.process.engine;

import id.jht.policy.RuleMemory;
import id.jht.policy.Settings;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The rows of deployed processes and of their jobs, kept until one of them changes ({@link EngineVersions}); the engine reads
 * them anew in every transaction, to see whether somebody has suspended them.
 */
@Component
class KnownDefinitions {

    private final SingletonSupplier<RuleMemory> memory;

    KnownDefinitions(ObjectProvider<Settings> settings) {
        this.memory = SingletonSupplier.of(() -> settings.getObject().memory());
    }

    List<SessionFactory> managers() {
        return List.of(
                opening(ProcessDefinitionManager.class, Processes::new),
                opening(JobDefinitionManager.class, Jobs::new));
    }

    static SessionFactory opening(Class<? extends Session> type, Supplier<Session> session) {
        return new SessionFactory() {

            @Override
            public Class<?> getSessionType() {
                return type;
            }

            @Override
            public Session openSession() {
                return session.get();
            }
        };
    }

    private final class Processes extends ProcessDefinitionManager {

        /** For the cache of parsed diagrams, which copies from it what may change; who changes a process asks otherwise. */
        @Override
        public @Nullable ProcessDefinitionEntity findLatestDefinitionById(String id) {
            return memory.obtain()
                    .recall("process definition " + id, () -> detached(id))
                    .orElse(null);
        }

        private Optional<ProcessDefinitionEntity> detached(String id) {
            var row = Optional.ofNullable(super.findLatestDefinitionById(id));
            row.ifPresent(getDbEntityManager().getDbEntityCache()::remove);
            return row;
        }
    }

    private final class Jobs extends JobDefinitionManager {

        /** Everybody has a row of their own, since whoever changes it has it written. */
        @Override
        public @Nullable JobDefinitionEntity findById(String id) {
            var known = getDbEntityManager().getCachedEntity(JobDefinitionEntity.class, id);
            return known == null ? kept(id) : known;
        }

        private @Nullable JobDefinitionEntity kept(String id) {
            return memory.obtain()
                    .recall("job definition " + id, () -> detached(id))
                    .map(this::attached)
                    .orElse(null);
        }

        private Optional<JobDefinitionEntity> detached(String id) {
            var row = Optional.ofNullable(super.findById(id));
            row.ifPresent(getDbEntityManager().getDbEntityCache()::remove);
            return row;
        }

        private JobDefinitionEntity attached(JobDefinitionEntity kept) {
            var own = copy(kept);
            getDbEntityManager().getDbEntityCache().putPersistent(own);
            return own;
        }

        private static JobDefinitionEntity copy(JobDefinitionEntity of) {
            var copy = new JobDefinitionEntity();
            copy.setId(of.getId());
            copy.setRevision(of.getRevision());
            copy.setProcessDefinitionId(of.getProcessDefinitionId());
            copy.setProcessDefinitionKey(of.getProcessDefinitionKey());
            copy.setActivityId(of.getActivityId());
            copy.setJobType(of.getJobType());
            copy.setJobConfiguration(of.getJobConfiguration());
            copy.setSuspensionState(of.getSuspensionState());
            copy.setJobPriority(of.getOverridingJobPriority());
            copy.setTenantId(of.getTenantId());
            copy.setDeploymentId(of.getDeploymentId());
            return copy;
        }
    }
}
