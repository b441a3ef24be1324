package id.jht.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Whatever is killed: what was committed is there after the next start. */
class EmbeddedDatabaseTest {

    private static final Path BINARIES = Path.of("target", "postgres-binaries").toAbsolutePath();

    private final Path dir;

    EmbeddedDatabaseTest(@TempDir Path dir) {
        this.dir = dir;
    }

    @Test
    void aKilledApplicationFindsItsDatabaseAndItsDataAgain() throws Exception {
        var lastPromise = killAfterSomeRows();
        var survivor = postmaster();
        assertThat(survivor.isAlive()).isTrue();

        try (var folder = new SandboxFolder(dir);
                var database = new EmbeddedDatabase(folder, BINARIES)) {
            assertThat(rows(database)).isGreaterThanOrEqualTo(lastPromise);
            assertThat(postmaster().pid()).isEqualTo(survivor.pid());
        }
        assertThat(survivor.onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
    }

    @Test
    void aKilledApplicationAndAKilledDatabaseLoseNothingThatWasCommitted() throws Exception {
        var lastPromise = killAfterSomeRows();
        var killed = postmaster();
        killed.destroyForcibly();
        killed.onExit().get(20, TimeUnit.SECONDS);

        try (var folder = new SandboxFolder(dir);
                var database = new EmbeddedDatabase(folder, BINARIES)) {
            assertThat(rows(database)).isGreaterThanOrEqualTo(lastPromise);
            assertThat(setting(database, "fsync")).isEqualTo("on");
            assertThat(setting(database, "synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void aFolderThatIsInUseIsRefusedWithASentence() {
        try (var first = new SandboxFolder(dir)) {
            assertThat(first.resolve("lock")).exists();
            assertThatThrownBy(() -> new SandboxFolder(dir))
                    .isInstanceOf(CannotStartException.class)
                    .hasMessageContaining("is in use by another running jht-claims");
        }
        new SandboxFolder(dir).close();
    }

    private int killAfterSomeRows() throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DatabaseUser.class.getName(),
                        dir.toString(),
                        BINARIES.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            var last = lastOf(output, 200);
            process.destroyForcibly();
            assertThat(process.waitFor()).isEqualTo(128 + 9);
            return last;
        }
    }

    /** The program also writes log lines; a row's number stands alone on its line. */
    private static int lastOf(BufferedReader output, int enough) throws IOException {
        var last = 0;
        while (last < enough) {
            var line = output.readLine();
            assertThat(line).as("output of the program").isNotNull();
            last = line.matches("[0-9]+") ? Integer.parseInt(line) : last;
        }
        return last;
    }

    private ProcessHandle postmaster() throws IOException {
        var pid = Files.readAllLines(dir.resolve("postgres/postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static int rows(EmbeddedDatabase database) {
        return jdbc(database)
                .sql("select count(*) from promise")
                .query(Integer.class)
                .single();
    }

    private static String setting(EmbeddedDatabase database, String name) {
        return jdbc(database).sql("show " + name).query(String.class).single();
    }

    private static JdbcClient jdbc(EmbeddedDatabase database) {
        return JdbcClient.create(new DriverManagerDataSource(database.getJdbcUrl(), "postgres", ""));
    }
}
