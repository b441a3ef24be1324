package id.jht.process.engine;

import static id.jht.process.SessionFactories.replace;

import id.jht.policy.RuleMemory;
import id.jht.policy.Settings;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The rows of deployed processes and of their jobs, kept until one of them changes ({@link EngineVersions}); the engine reads
 * them anew in every transaction, to see whether somebody has suspended them.
 */
@Component
class KnownDefinitions {

    private final RuleMemory memory;

    KnownDefinitions(Settings settings) {
        this.memory = settings.memory();
    }

    void use(ProcessEngineConfigurationImpl engine) {
        replace(engine, ProcessDefinitionManager.class, Processes::new);
        replace(engine, JobDefinitionManager.class, Jobs::new);
    }

    /**
     * Read anew, whatever this transaction has read before, since it may be read again because it has changed meanwhile; nobody who
     * changes definitions meets the row that is kept.
     */
    private static <R extends DbEntity> Optional<R> detached(Supplier<@Nullable R> reading) {
        var entities = Context.getCommandContext().getDbEntityManager().getDbEntityCache();
        forgetAnswers();
        var row = Optional.ofNullable(reading.get());
        row.ifPresent(entities::remove);
        forgetAnswers();
        return row;
    }

    /** The engine's database layer answers the same question with the same objects until something is written. */
    static void forgetAnswers() {
        Context.getCommandContext().getDbSqlSession().getSqlSession().clearCache();
    }

    private final class Processes extends ProcessDefinitionManager {

        /** For the cache of parsed diagrams, which copies from it what may change; who changes a process asks otherwise. */
        @Override
        public @Nullable ProcessDefinitionEntity findLatestDefinitionById(String id) {
            return memory.recall("process definition " + id, () -> detached(() -> super.findLatestDefinitionById(id)))
                    .orElse(null);
        }

        /** For whoever begins a process; a deployment, which counts versions on, asks otherwise. */
        @Override
        public @Nullable ProcessDefinitionEntity findLatestDefinitionByKeyAndTenantId(
                String key, @Nullable String tenant) {
            return memory.recall(
                            "newest process " + key + " of " + tenant,
                            () -> detached(() -> super.findLatestDefinitionByKeyAndTenantId(key, tenant)))
                    .orElse(null);
        }
    }

    private final class Jobs extends JobDefinitionManager {

        /** Everybody has a row of their own, since whoever changes it has it written. */
        @Override
        public @Nullable JobDefinitionEntity findById(String id) {
            var known = getDbEntityManager().getCachedEntity(JobDefinitionEntity.class, id);
            return known == null
                    ? memory.recall("job definition " + id, () -> detached(() -> super.findById(id)))
                            .map(this::attached)
                            .orElse(null)
                    : known;
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
