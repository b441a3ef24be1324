package id.jht.signin;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Sign-ins whose person is still to be looked up and sent a code; ordered in the transaction that begins them. Because the
 * looking up comes after the answer, the answer takes as long for a stranger as for a member.
 */
@Component
class CodeOrders {

    static final String TASK = "sign-in-code";

    private final Scheduler scheduler;
    private final Clock clock;

    CodeOrders(Scheduler scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    void order(String signIn) {
        scheduler.scheduleIfNotExists(new TaskInstance<>(TASK, signIn), clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.triggerCheckForDueExecutions();
            }
        });
    }
}
