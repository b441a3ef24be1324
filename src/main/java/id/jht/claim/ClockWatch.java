package id.jht.claim;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks after the service clocks every night, when the day is over in every zone of the country. */
@Configuration(proxyBeanMethods = false)
class ClockWatch {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    @Bean
    RecurringTask<Void> nightlyLookAtServiceClocks(ObjectProvider<ClockAlarms> alarms) {
        return Tasks.recurring("service-clock-watch", Schedules.daily(WIB, LocalTime.of(0, 10)))
                .execute((instance, context) -> alarms.getObject().look());
    }
}
