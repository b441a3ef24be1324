package id.jht.process.engine;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.camunda.bpm.engine.impl.jobexecutor.BackoffJobAcquisitionStrategy;
import org.camunda.bpm.engine.impl.jobexecutor.JobAcquisitionContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobAcquisitionStrategy;
import org.camunda.bpm.engine.impl.jobexecutor.SequentialJobAcquisitionRunnable;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;

/**
 * Looks for jobs once when told that there may be one, or several times within {@link #TOGETHER}. The engine's own forgets what it
 * was told only after it has looked: so it looks once more for nothing, and misses what it is told at that moment. Here it is
 * forgotten before the look.
 */
class HintedJobExecutor extends SpringJobExecutor {

    private static final Duration TOGETHER = Duration.ofMillis(50);

    @Override
    protected void ensureInitialization() {
        super.ensureInitialization();
        acquireJobsRunnable = new Looks();
    }

    private final class Looks extends SequentialJobAcquisitionRunnable {

        private boolean hinted;
        private boolean mayBeMore;
        private long lookedAt = System.nanoTime() - TOGETHER.toNanos();

        private Looks() {
            super(HintedJobExecutor.this);
        }

        @Override
        protected AcquiredJobs acquireJobs(
                JobAcquisitionContext context, JobAcquisitionStrategy strategy, ProcessEngineImpl engine) {
            gather();
            hinted = isJobAdded;
            isJobAdded = false;
            return isInterrupted ? new AcquiredJobs(0) : super.acquireJobs(context, strategy, engine);
        }

        /** What is told soon after a look shares the next one. */
        private void gather() {
            var wait = lookedAt + TOGETHER.toNanos() - System.nanoTime();
            if (wait > 0 && !mayBeMore && !isInterrupted) {
                LockSupport.parkNanos(wait);
            }
            lookedAt = System.nanoTime();
        }

        /** Told after the look: then the next one is due. */
        @Override
        protected void clearJobAddedNotification() {}

        /** Not between the question whether there was a hint and the wait. */
        @Override
        public void jobWasAdded() {
            synchronized (MONITOR) {
                super.jobWasAdded();
            }
        }

        @Override
        protected void suspendAcquisition(long millis) {
            synchronized (MONITOR) {
                if (!isJobAdded) {
                    super.suspendAcquisition(millis);
                }
            }
        }

        /**
         * After a hint the waits begin anew with the shortest. There is none for want of jobs after as many were found as were asked
         * for, nor after a hint while those that were taken wait for a thread.
         */
        @Override
        protected JobAcquisitionStrategy initializeAcquisitionStrategy() {
            return new BackoffJobAcquisitionStrategy(jobExecutor) {
                @Override
                protected void reconfigureIdleLevel(JobAcquisitionContext look) {
                    mayBeMore = foundAll(look);
                    if (hinted || mayBeMore) {
                        idleLevel = 0;
                    }
                    if (!mayBeMore && (!hinted || look.getRejectedJobsByEngine().isEmpty())) {
                        super.reconfigureIdleLevel(look);
                    }
                }
            };
        }

        /** The engine counts batches, and puts jobs of one instance into one. */
        private static boolean foundAll(JobAcquisitionContext look) {
            return look.getAcquiredJobsByEngine().values().stream()
                    .anyMatch(found -> found.size() + found.getNumberOfJobsFailedToLock()
                            >= found.getNumberOfJobsAttemptedToAcquire());
        }
    }
}
