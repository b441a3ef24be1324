package id.jht.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PostgreSQL server for one contender, set as ours: so nobody's pages are evicted by those of another, nor written out with them. */
final class OwnServer implements AutoCloseable {

    private static final String SETTINGS_OF_OURS = """
            select name, current_setting(name) as text from pg_settings where source = 'command line'
            and name not in ('port', 'data_directory', 'unix_socket_directories')""";

    private final EmbeddedPostgres postgres;

    OwnServer(DataSource ours) throws IOException {
        var server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(
                        Path.of("target/bench/postgres-binaries").toFile())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
        JdbcClient.create(ours).sql(SETTINGS_OF_OURS).query(row -> {
            server.setServerConfig(row.getString("name"), row.getString("text"));
        });
        postgres = server.start();
    }

    DataSource database() {
        return postgres.getPostgresDatabase();
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
