package id.jht.process.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.AcquirableJobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentManager;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Incident;

/** A job that has tries left and has never failed has no incident; the engine asks for it whenever a job is done. */
final class JobIncidents extends IncidentManager {

    @Override
    public List<Incident> findIncidentByConfigurationAndIncidentType(String configuration, String type) {
        return getDbEntityManager().getCachedEntity(AcquirableJobEntity.class, configuration) instanceof JobEntity job
                        && isSound(job)
                ? List.of()
                : super.findIncidentByConfigurationAndIncidentType(configuration, type);
    }

    private static boolean isSound(JobEntity job) {
        return job.getRetries() > 0 && job.getExceptionMessage() == null && job.getExceptionByteArrayId() == null;
    }
}
