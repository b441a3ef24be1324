package id.jht.process.engine;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.persistence.entity.AcquirableJobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionManager;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/**
 * The engine asks for the place of a job or task in its process, and after that for all places of that process. Here the first
 * question is the second one, and its answer is given once more.
 */
final class WholeInstances extends ExecutionManager {

    private @Nullable List<ExecutionEntity> expected;

    @Override
    public @Nullable ExecutionEntity findExecutionById(String id) {
        if (getDbEntityManager().getCachedEntity(ExecutionEntity.class, id) == null) {
            instanceWith(id).ifPresent(instance -> expected = super.findExecutionsByProcessInstanceId(instance));
        }
        return super.findExecutionById(id);
    }

    private Optional<String> instanceWith(String execution) {
        var cache = getDbEntityManager();
        var ofTasks = cache.getCachedEntitiesByType(TaskEntity.class).stream()
                .filter(task -> execution.equals(task.getExecutionId()))
                .map(TaskEntity::getProcessInstanceId);
        var ofJobs = cache.getCachedEntitiesByType(AcquirableJobEntity.class).stream() // as which jobs are cached
                .filter(JobEntity.class::isInstance)
                .map(JobEntity.class::cast)
                .filter(job -> execution.equals(job.getExecutionId()))
                .map(JobEntity::getProcessInstanceId);
        return Stream.concat(ofTasks, ofJobs).filter(Objects::nonNull).findFirst();
    }

    @Override
    public List<ExecutionEntity> findExecutionsByProcessInstanceId(String instance) {
        var answer = expected;
        expected = null;
        return answer != null && isOf(instance, answer) ? answer : super.findExecutionsByProcessInstanceId(instance);
    }

    private static boolean isOf(String instance, List<ExecutionEntity> executions) {
        return !executions.isEmpty() && instance.equals(executions.get(0).getProcessInstanceId());
    }
}
