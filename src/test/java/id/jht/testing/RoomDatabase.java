package id.jht.testing;

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

    private static final DataSource DATA_SOURCE = start();

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

    private static DataSource start() {
        try {
            var postgres = EmbeddedPostgres.builder().start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(postgres)));
            var dataSource = postgres.getPostgresDatabase();
            Flyway.configure()
                    .dataSource(dataSource)
                    .locations("classpath:db/migration", "classpath:db/sandbox")
                    .load()
                    .migrate();
            return dataSource;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void close(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
