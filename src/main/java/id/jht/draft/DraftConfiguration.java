package id.jht.draft;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks through the drafts once a day, before people get up. */
@Configuration(proxyBeanMethods = false)
class DraftConfiguration {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    /** Asked for when it runs: the mails of an expiry are delivered by the scheduler that this task belongs to. */
    @Bean
    RecurringTask<Void> dailyLookThroughDrafts(ObjectProvider<DraftExpiry> expiry) {
        return Tasks.recurring("draft-expiry", Schedules.daily(WIB, LocalTime.of(4, 30)))
                .execute((instance, context) -> expiry.getObject().run());
    }
}
