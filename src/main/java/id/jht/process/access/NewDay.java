package id.jht.process.access;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lists of the new day. */
@Configuration(proxyBeanMethods = false)
class NewDay {

    @Bean
    RecurringTask<Void> listsOfTheNewDay(ObjectProvider<SavedFilters> filters) {
        return Tasks.recurring("saved-filters", Schedules.daily(OfficeDay.ZONE, LocalTime.of(0, 5)))
                .execute((instance, context) -> filters.getObject().keepInStep());
    }
}
