package id.jht.sandbox;

import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the sandbox remembers over a restart, table {@code sandbox.setting}. */
@Component
@Profile("sandbox")
class SandboxMemory {

    private final JdbcClient jdbc;

    SandboxMemory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> read(String name) {
        return jdbc.sql("select value from sandbox.setting where name = ?")
                .param(name)
                .query(String.class)
                .optional();
    }

    void write(String name, String value) {
        jdbc.sql(
                        "insert into sandbox.setting (name, value) values (?, ?) on conflict (name) do update set value = excluded.value")
                .params(name, value)
                .update();
    }
}
