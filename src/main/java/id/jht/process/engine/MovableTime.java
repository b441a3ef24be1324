package id.jht.process.engine;

import id.jht.process.EngineTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/** Moves Camunda's clock. Asks for the engine only when time moves: the application's clock is needed before the engine. */
@Component
@Profile("sandbox")
class MovableTime implements EngineTime {

    private static final Logger LOG = LoggerFactory.getLogger(MovableTime.class);

    /** More than any sandbox has to do at one time; ends a model that calls itself for ever. */
    private static final int ENOUGH = 10_000;

    private final ObjectProvider<JobExecutor> executor;
    private final ObjectProvider<ThreadPoolTaskExecutor> workers;
    private final ObjectProvider<ManagementService> management;
    private boolean workedInBackground;

    MovableTime(
            ObjectProvider<JobExecutor> executor,
            @Qualifier("camundaTaskExecutor") ObjectProvider<ThreadPoolTaskExecutor> workers,
            ObjectProvider<ManagementService> management) {
        this.executor = executor;
        this.workers = workers;
        this.management = management;
    }

    @Override
    public void runAhead(Duration ahead) {
        ClockUtil.offset(ahead.toMillis());
    }

    @Override
    public void pause() {
        var background = executor.getIfAvailable();
        workedInBackground = background != null && background.isActive();
        if (background != null && workedInBackground) {
            background.shutdown();
            workers.ifAvailable(MovableTime::awaitEnd);
        }
    }

    private static void awaitEnd(ThreadPoolTaskExecutor pool) {
        while (pool.getActiveCount() > 0 || pool.getQueueSize() > 0) {
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    @Override
    public void resume() {
        var background = executor.getIfAvailable();
        if (background != null && workedInBackground) {
            background.start();
        }
    }

    @Override
    public Optional<Instant> nextDue(Instant until) {
        if (first(runnable().executable()).isPresent()) {
            return Optional.of(ClockUtil.getCurrentTime().toInstant());
        }
        var limit = Date.from(until.plusMillis(1));
        return first(runnable().duedateLowerThan(limit))
                .map(job -> job.getDuedate().toInstant());
    }

    @Override
    public void runDue() {
        for (var count = 0; count < ENOUGH; count++) {
            var next = first(runnable().executable().messages())
                    .or(() -> first(runnable().executable()));
            if (next.isEmpty()) {
                return;
            }
            run(next.get());
        }
        LOG.warn("More than {} jobs came due at one moment; the rest is left to the background", ENOUGH);
    }

    private void run(Job job) {
        try {
            management.getObject().executeJob(job.getId());
        } catch (RuntimeException failed) {
            LOG.info("Job {} failed and is left to its retries: {}", job.getId(), failed.getMessage());
        }
    }

    private JobQuery runnable() {
        return management.getObject().createJobQuery().withRetriesLeft().active();
    }

    private static Optional<Job> first(JobQuery query) {
        return query.orderByJobDuedate().asc().listPage(0, 1).stream().findFirst();
    }
}
