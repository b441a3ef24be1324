package id.jht.sandbox;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.ScheduledExecutionsFilter;
import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What waits in db-scheduler, mails above all. */
@Component
@Profile("sandbox")
class LaterWork {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Scheduler scheduler;
    private final SandboxClock clock;

    LaterWork(Scheduler scheduler, SandboxClock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** What is being worked at counts as well. */
    Optional<Instant> nextDue(Instant until) {
        return isWorking()
                ? scheduler.getScheduledExecutions(ScheduledExecutionsFilter.all()).stream()
                        .map(ScheduledExecution::getExecutionTime)
                        .filter(due -> !due.isAfter(until))
                        .min(Instant::compareTo)
                : Optional.empty();
    }

    /** The scheduler works in threads of its own: wakes it until nothing is due any more. */
    void runDue() {
        var giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (isWorking() && nextDue(clock.instant()).isPresent() && System.nanoTime() < giveUp) {
            scheduler.triggerCheckForDueExecutions();
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    private boolean isWorking() {
        var state = scheduler.getSchedulerState();
        return state.isStarted() && !state.isShuttingDown() && !state.isPaused();
    }
}
