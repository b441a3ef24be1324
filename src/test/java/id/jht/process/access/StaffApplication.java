package id.jht.process.access;

import id.jht.security.ApiKeys;
import id.jht.testing.RoomDatabase;
import java.time.Clock;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
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
        var shared = (PGSimpleDataSource) RoomDatabase.dataSource();
        RoomDatabase.jdbc()
                .sql("drop database if exists staff_access with (force)")
                .update();
        RoomDatabase.jdbc().sql("create database staff_access").update();
        var own = new PGSimpleDataSource();
        own.setServerNames(shared.getServerNames());
        own.setPortNumbers(shared.getPortNumbers());
        own.setUser(shared.getUser());
        own.setDatabaseName("staff_access");
        return own;
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
