package id.jht.notice;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What still has to be delivered; scheduled in the transaction that writes the notice. */
@Component
class Deliveries {

    static final String TASK = "notice-delivery";

    private final Scheduler scheduler;
    private final Clock clock;

    /** @param scheduler found late: some of its tasks write notices themselves */
    Deliveries(@Lazy Scheduler scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    void schedule(long noticeId) {
        scheduler.scheduleIfNotExists(new TaskInstance<>(TASK, Long.toString(noticeId)), clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.triggerCheckForDueExecutions();
            }
        });
    }
}
