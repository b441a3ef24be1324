package id.jht.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database is on its way while the application is put together. */
class DatabaseStartTest {

    private static final Path BINARIES = Path.of("target", "postgres-binaries").toAbsolutePath();

    private final Path dir;

    DatabaseStartTest(@TempDir Path dir) {
        this.dir = dir;
    }

    @Test
    void whoAsksForTheDatabaseGetsOneThatAnswers() throws Exception {
        var start = new DatabaseStart(settings());
        try (var folder = start.folder();
                var database = start.database()) {
            assertThat(folder.resolve("postgres")).exists();
            assertThat(answers(database)).isTrue();
        }
    }

    @Test
    void aDatabaseThatNobodyAskedForDoesNotStayBehind() {
        var start = new DatabaseStart(settings());
        start.abandon();
        assertThat(dir.resolve("postgres").resolve("postmaster.pid")).doesNotExist();
        assertThat(answers(start.database())).isFalse();
        start.folder().close();
    }

    @Test
    void whatKeepsItFromStartingIsToldToWhoAsks() throws Exception {
        Files.writeString(dir.resolve("postgres"), "a file where the data belong");
        var start = new DatabaseStart(settings());
        assertThatThrownBy(start::database)
                .isNotInstanceOf(CompletionException.class)
                .hasMessageContaining("could not create");
        start.abandon();
        start.folder().close();
    }

    private SandboxSettings settings() {
        return new SandboxSettings(dir.toString(), BINARIES.toString(), null);
    }

    private static boolean answers(EmbeddedDatabase database) {
        try (var connection =
                DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword())) {
            return connection.isValid(5);
        } catch (SQLException nobodyThere) {
            return false;
        }
    }
}
