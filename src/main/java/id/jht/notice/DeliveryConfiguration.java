package id.jht.notice;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerProperties;
import com.github.kagkarlsson.scheduler.stats.StatsRegistry;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.jht.notice.mail.BounceMailbox;
import id.jht.notice.mail.BounceSettings;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The scheduler of everything that happens later, and its tasks that deliver notices. */
@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {

    @Bean
    OneTimeTask<Void> noticeDelivery(Delivery delivery, NoticeSettings settings) {
        return delivering(Deliveries.TASK, delivery::deliver, settings);
    }

    @Bean
    OneTimeTask<Void> shortTextDelivery(TextDelivery delivery, NoticeSettings settings) {
        return delivering(Deliveries.TEXT_TASK, delivery::deliver, settings);
    }

    /** Asked for when it runs: what it finds may start a process, whose mails are delivered by the scheduler. */
    @Bean
    @ConditionalOnProperty("jht.mail.bounces.host")
    RecurringTask<Void> returnedMailsRead(
            BounceMailbox mailbox, ObjectProvider<ReturnedMails> returned, BounceSettings settings) {
        return Tasks.recurring("returned-mails", FixedDelay.of(settings.every()))
                .execute((instance, context) -> mailbox.read(returned.getObject()::take));
    }

    /** One try, told what is to be delivered and how often it has failed before. */
    private interface Try {

        void deliver(long id, int failures);
    }

    private static OneTimeTask<Void> delivering(String name, Try delivery, NoticeSettings settings) {
        return Tasks.oneTime(name)
                .onFailure((failed, again) -> again.reschedule(
                        failed,
                        failed.getTimeDone().plus(settings.pauseAfter(failed.getExecution().consecutiveFailures))))
                .execute((instance, context) ->
                        delivery.deliver(Long.parseLong(instance.getId()), context.getExecution().consecutiveFailures));
    }

    /** In the place of the starter's own, which cannot be given a clock. */
    @Bean(destroyMethod = "stop")
    @DependsOnDatabaseInitialization
    Scheduler scheduler(
            DataSource dataSource,
            List<Task<?>> tasks,
            List<RecurringTask<?>> recurring,
            Clock clock,
            StatsRegistry statistics,
            DbSchedulerProperties properties) {
        return new ClockedScheduler(dataSource, ordered(tasks), clock)
                .threads(properties.getThreads())
                .pollingInterval(properties.getPollingInterval())
                .heartbeatInterval(properties.getHeartbeatInterval())
                .shutdownMaxWait(properties.getShutdownMaxWait())
                .failureLogging(properties.getFailureLoggerLevel(), properties.isFailureLoggerLogStackTrace())
                .statsRegistry(statistics)
                .startTasks(recurring)
                .build();
    }

    /** Recurring ones are made known by being started; told twice, the scheduler refuses to begin. */
    private static List<Task<?>> ordered(List<Task<?>> tasks) {
        return tasks.stream().filter(task -> !(task instanceof RecurringTask)).toList();
    }
}
