package id.jht.signin;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The scheduler's task that sends codes; after a breakdown it tries again until the code would be too old. */
@Configuration(proxyBeanMethods = false)
class CodeSendingConfiguration {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Bean
    OneTimeTask<Void> signInCode(CodeSending sending) {
        return Tasks.oneTime(CodeOrders.TASK)
                .onFailure((failed, again) ->
                        again.reschedule(failed, failed.getTimeDone().plus(PAUSE)))
                .execute((instance, context) -> sending.send(instance.getId()));
    }
}
