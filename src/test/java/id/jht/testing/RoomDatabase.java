package id.jht.testing;

import com.zaxxer.hikari.HikariDataSource;
import id.jht.membership.load.MemberImport;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A real PostgreSQL with the tables of the rooms and of the sandbox, started once per test run, for tests of one room without Spring. */
public final class RoomDatabase {

    private static final int CONNECTIONS = 40;
    private static final EmbeddedPostgres POSTGRES = start();
    private static final DataSource DATA_SOURCE = withTables();

    private RoomDatabase() {}

    public static DataSource dataSource() {
        return DATA_SOURCE;
    }

    public static JdbcClient jdbc() {
        return JdbcClient.create(DATA_SOURCE);
    }

    public static PlatformTransactionManager transactionManager() {
        return new DataSourceTransactionManager(DATA_SOURCE);
    }

    public static TransactionTemplate transactions() {
        return new TransactionTemplate(transactionManager());
    }

    /** The import of members, as the room has it. */
    public static MemberImport memberImport() {
        return new MemberImport(new JdbcTemplate(DATA_SOURCE), new DataSourceTransactionManager(DATA_SOURCE));
    }

    /** A new and empty database in the same server, for tests whose rows must not meet those of others. */
    public static DataSource anew(String name) {
        jdbc().sql("drop database if exists " + name + " with (force)").update();
        jdbc().sql("create database " + name).update();
        return POSTGRES.getDatabase("postgres", name);
    }

    private static EmbeddedPostgres start() {
        try {
            var postgres = EmbeddedPostgres.builder().start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(postgres)));
            return postgres;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Pooled: thousands of questions, each over a connection of its own, would use up the ports of the machine. */
    private static DataSource withTables() {
        var pool = new HikariDataSource();
        pool.setDataSource(POSTGRES.getPostgresDatabase());
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(1);
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/migration", "classpath:db/sandbox")
                .load()
                .migrate();
        return pool;
    }

    private static void close(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
