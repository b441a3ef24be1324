package id.jht.process.access;

import id.jht.calendar.Branch;
import id.jht.calendar.Branches;
import id.jht.security.ApiKeys;
import id.jht.testing.RoomDatabase;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Engine, webapps, REST and filter chains as they run, without the rooms: what staff may do is seen from outside. */
@Configuration
@EnableAutoConfiguration
@EnableConfigurationProperties({ApiKeys.class, AdministratorSettings.class})
@ComponentScan(basePackages = {"id.jht.process.access", "id.jht.process.webapp", "id.jht.security"})
class StaffApplication {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

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
    Branches branches() {
        return new Branches() {
            @Override
            public List<Branch> all() {
                return Stream.of("TJM", "MDN", "MKS", "JPR")
                        .map(code -> new Branch(code, code, WIB, LocalTime.of(8, 0), LocalTime.of(15, 0), 30, 2))
                        .toList();
            }
        };
    }
}
