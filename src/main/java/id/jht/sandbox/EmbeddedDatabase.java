package id.jht.sandbox;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/**
 * A real PostgreSQL that keeps its data in the sandbox folder. It outlives an application that is killed; the next start
 * finds it by its port and goes on with it. As a connection detail it is started before the pool and stopped after it.
 */
class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

    private static final String OWNER = "postgres";

    private final EmbeddedPostgres postgres;

    EmbeddedDatabase(SandboxFolder folder, Path binaries) {
        var data = folder.resolve("postgres");
        try {
            this.postgres = server(folder, data, binaries).start();
            makeSureItIsOurs(data);
        } catch (IOException failed) {
            throw new CannotStartException(
                    "The sandbox database in " + data + " did not start: " + failed.getMessage(),
                    "Read " + folder.resolve("postgres.log") + ", or begin anew with --jht.sandbox.dir=OTHER_FOLDER.");
        }
    }

    /** Its own defaults do without fsync; here a committed claim survives whatever is killed. */
    private static EmbeddedPostgres.Builder server(SandboxFolder folder, Path data, Path binaries) {
        var log =
                ProcessBuilder.Redirect.appendTo(folder.resolve("postgres.log").toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofMinutes(1))
                .setPort(new DatabasePort(folder).choose())
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("max_wal_size", "512MB")
                .setServerConfig("jit", "off");
    }

    /** Whoever answers at the port must be the server of this folder, not a stranger who took the port meanwhile. */
    private void makeSureItIsOurs(Path data) throws IOException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var answer = connection.createStatement().executeQuery("show data_directory")) {
            if (!answer.next() || !Files.isSameFile(Path.of(answer.getString(1)), data)) {
                throw new IOException("port " + postgres.getPort() + " belongs to another PostgreSQL");
            }
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + OWNER + "?ApplicationName=jht-claims";
    }

    @Override
    public String getUsername() {
        return OWNER;
    }

    /** None is asked for: the server listens on loopback only. */
    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
