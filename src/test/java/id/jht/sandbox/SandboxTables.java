package id.jht.sandbox;

import id.jht.testing.RoomDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rooms' database with the sandbox's own tables, empty. */
final class SandboxTables {

    private SandboxTables() {}

    static JdbcClient cleared() {
        var jdbc = RoomDatabase.jdbc();
        jdbc.sql("truncate sandbox.setting, sandbox.mail, sandbox.person, sandbox.registry_behaviour, scheduled_tasks")
                .update();
        return jdbc;
    }
}
