package id.jht.process.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.AcquirableJobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentManager;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.BitMaskUtil;
import org.camunda.bpm.engine.runtime.Incident;
import org.jspecify.annotations.Nullable;

/**
 * Whenever a job is done the engine asks for its incidents. There is none where the job has never failed and its place in the
 * process, which has been read by then, knows of none.
 */
final class JobIncidents extends IncidentManager {

    @Override
    public List<Incident> findIncidentByConfigurationAndIncidentType(String configuration, @Nullable String type) {
        return getDbEntityManager().getCachedEntity(AcquirableJobEntity.class, configuration) instanceof JobEntity job
                        && hasNeverFailed(job)
                        && isFree(getDbEntityManager().getCachedEntity(ExecutionEntity.class, job.getExecutionId()))
                ? List.of()
                : super.findIncidentByConfigurationAndIncidentType(configuration, type);
    }

    private static boolean hasNeverFailed(JobEntity job) {
        return job.getExecutionId() != null
                && job.getRetries() > 0
                && job.getExceptionMessage() == null
                && job.getExceptionByteArrayId() == null;
    }

    private static boolean isFree(@Nullable ExecutionEntity place) {
        return place != null && !BitMaskUtil.isBitOn(place.getCachedEntityState(), ExecutionEntity.INCIDENT_STATE_BIT);
    }
}
