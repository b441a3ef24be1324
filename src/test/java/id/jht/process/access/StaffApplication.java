package id.jht.process.access;

import id.jht.security.ApiKeys;
import id.jht.testing.RoomDatabase;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * Engine, webapps, REST and filter chains as they run, without the rooms: what staff may do is seen from outside. No
 * {@code @Configuration}: the application of other tests must not find it.
 */
@EnableAutoConfiguration
@EnableConfigurationProperties({ApiKeys.class, AdministratorSettings.class})
@ComponentScan({"id.jht.policy", "id.jht.calendar", "id.jht.process.access", "id.jht.process.webapp", "id.jht.security"
})
class StaffApplication {

    /** A database of its own, so that other tests' engines do not meet ours. */
    @Bean
    DataSource dataSource() {
        return RoomDatabase.anew("staff_access");
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
