package id.jht.notice;

import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Builds a scheduler that lives by the application's clock and writes through the running transaction. */
class ClockedScheduler extends SchedulerBuilder {

    ClockedScheduler(DataSource dataSource, List<Task<?>> tasks, Clock clock) {
        super(new TransactionAwareDataSourceProxy(dataSource), tasks);
        this.clock = clock::instant;
    }
}
