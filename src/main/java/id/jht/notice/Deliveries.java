package id.jht.notice;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What still has to be delivered; scheduled in the transaction that writes the notice. */
@Component
class Deliveries {

    static final String TASK = "notice-delivery";
    static final String TEXT_TASK = "text-delivery";

    private final Scheduler scheduler;
    private final Clock clock;

    /** @param scheduler found late: some of its tasks write notices themselves */
    Deliveries(@Lazy Scheduler scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    void schedule(long noticeId) {
        schedule(TASK, noticeId);
    }

    void scheduleText(long textId) {
        schedule(TEXT_TASK, textId);
    }

    /** What has just been written is not scheduled yet, so it is not looked for, as it would be outside of a batch. */
    private void schedule(String task, long id) {
        scheduler.scheduleBatch(List.of(new TaskInstance<>(task, Long.toString(id))), clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.triggerCheckForDueExecutions();
            }
        });
    }
}
