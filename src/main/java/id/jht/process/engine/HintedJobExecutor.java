package id.jht.process.engine;

import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.camunda.bpm.engine.impl.jobexecutor.JobAcquisitionContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobAcquisitionStrategy;
import org.camunda.bpm.engine.impl.jobexecutor.SequentialJobAcquisitionRunnable;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;

/**
 * Looks for jobs once when told that there may be one. The engine's own forgets what it was told only after it has looked, and
 * looks once more for nothing; what it is told while it looks leads to another look here too.
 */
class HintedJobExecutor extends SpringJobExecutor {

    @Override
    protected void ensureInitialization() {
        super.ensureInitialization();
        acquireJobsRunnable = new Looks();
    }

    private final class Looks extends SequentialJobAcquisitionRunnable {

        private Looks() {
            super(HintedJobExecutor.this);
        }

        @Override
        protected AcquiredJobs acquireJobs(
                JobAcquisitionContext context, JobAcquisitionStrategy strategy, ProcessEngineImpl engine) {
            clearJobAddedNotification();
            return super.acquireJobs(context, strategy, engine);
        }
    }
}
