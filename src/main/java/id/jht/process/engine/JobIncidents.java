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
 * Whenever a job is done the engine asks for its incidents. The place of the job in its process, which has been read by then,
 * knows whether there are any.
 */
final class JobIncidents extends IncidentManager {

    @Override
    public List<Incident> findIncidentByConfigurationAndIncidentType(String configuration, @Nullable String type) {
        return getDbEntityManager().getCachedEntity(AcquirableJobEntity.class, configuration) instanceof JobEntity job
                        && job.getExecutionId() != null
                        && isFree(getDbEntityManager().getCachedEntity(ExecutionEntity.class, job.getExecutionId()))
                ? List.of()
                : super.findIncidentByConfigurationAndIncidentType(configuration, type);
    }

    private static boolean isFree(@Nullable ExecutionEntity place) {
        return place != null && !BitMaskUtil.isBitOn(place.getCachedEntityState(), ExecutionEntity.INCIDENT_STATE_BIT);
    }
}
