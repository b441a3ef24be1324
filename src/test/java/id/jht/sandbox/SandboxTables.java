package id.jht.sandbox;

import id.jht.testing.RoomDatabase;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rooms' database with the sandbox's own tables added, empty. */
final class SandboxTables {

    static {
        Flyway.configure()
                .dataSource(RoomDatabase.dataSource())
                .locations("classpath:db/migration", "classpath:db/sandbox")
                .load()
                .migrate();
        RoomDatabase.jdbc().sql("""
                create table if not exists sandbox.bank_account (
                    bank_code text, account_number text, holder_name text, primary key (bank_code, account_number))
                """).update();
    }

    private SandboxTables() {}

    static JdbcClient cleared() {
        var jdbc = RoomDatabase.jdbc();
        jdbc.sql("truncate sandbox.setting, sandbox.mail, sandbox.person, sandbox.registry_behaviour, scheduled_tasks")
                .update();
        return jdbc;
    }
}
