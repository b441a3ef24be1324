package id.jht.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.util.FileSystemUtils;

/**
 * Seconds from the command to the first page: the sandbox with everything still to be made, and the application beside a running
 * PostgreSQL that has its data; each from the jar and unpacked with an archive of its classes, as the Dockerfile does it.
 * {@code ./mvnw -Pbench verify -Dbench=StartBenchmark} prints the medians and writes {@code target/start.json}.
 */
@EnabledIfSystemProperty(named = "bench", matches = "StartBenchmark", disabledReason = "takes minutes of its own")
class StartBenchmark {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final Path FOLDER = Path.of("target", "start").toAbsolutePath();
    private static final Path ARCHIVE = FOLDER.resolve("classes.jsa");
    private static final List<String> JAR = List.of("-jar", "target/jht-claims.jar");
    private static final List<String> UNPACKED =
            List.of("-XX:SharedArchiveFile=" + ARCHIVE, "-jar", FOLDER + "/application/jht-claims.jar");

    private final Map<String, List<Double>> seconds = new LinkedHashMap<>();
    private final Map<String, List<Double>> cpuSeconds = new LinkedHashMap<>();

    @Test
    void secondsToTheFirstPage() throws Exception {
        FileSystemUtils.deleteRecursively(FOLDER);
        Files.createDirectories(FOLDER);
        unpack();
        try (var postgres = EmbeddedPostgres.builder().start()) {
            var production = production(postgres);
            start("the first, which fills the database", UNPACKED, production);
            seconds.clear();
            cpuSeconds.clear();
            for (var round = 0; round < ROUNDS; round++) {
                start("sandbox, all new, from the jar", JAR, sandbox("new-" + round));
                start("sandbox, all new, unpacked with its classes", UNPACKED, sandbox("newer-" + round));
                start("running database, from the jar", JAR, production);
                start("running database, unpacked with its classes", UNPACKED, production);
            }
        }
        publish();
    }

    /** What the Dockerfile does. */
    private static void unpack() throws Exception {
        run("-Djarmode=tools", "-jar", "target/jht-claims.jar", "extract", "--destination", FOLDER + "/application");
        run(
                "-XX:ArchiveClassesAtExit=" + ARCHIVE,
                "-Dspring.context.exit=onRefresh",
                "-jar",
                FOLDER + "/application/jht-claims.jar",
                "--server.port=0",
                "--jht.sandbox.dir=" + FOLDER.resolve("rehearsal"));
    }

    private static void run(String... arguments) throws Exception {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(arguments));
        var ended = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("prepared.log").toFile())
                .start()
                .waitFor();
        assertThat(ended).isZero();
    }

    private void start(String what, List<String> java, List<String> settings) throws Exception {
        try (var started = new StartedProcess(FOLDER.resolve("application.log"), java, settings)) {
            seconds.computeIfAbsent(what, any -> new ArrayList<>()).add(started.seconds());
            cpuSeconds.computeIfAbsent(what, any -> new ArrayList<>()).add(started.cpuSeconds());
            System.out.printf("%5.1f s, %5.1f s CPU  %s%n", started.seconds(), started.cpuSeconds(), what);
        }
    }

    private static List<String> sandbox(String name) {
        return List.of("--jht.sandbox.dir=" + FOLDER.resolve(name));
    }

    private static List<String> production(EmbeddedPostgres postgres) {
        return List.of(
                "--spring.profiles.active=production",
                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                "--spring.datasource.username=postgres",
                "--spring.mail.host=127.0.0.1",
                "--jht.mail.from=layanan@jht.example",
                "--jht.public-url=http://localhost",
                "--jht.bank.base-url=https://bank.example",
                "--jht.bank.client-id=client",
                "--jht.bank.client-secret=secret",
                "--jht.bank.private-key=file:" + FOLDER.resolve("rehearsal/bank/client-key.pem"),
                "--jht.bank.partner-id=JHTCLAIMS",
                "--jht.bank.source-account=000000000000001",
                "--jht.registry.civil-url=https://registry.example/civil",
                "--jht.registry.face-url=https://registry.example/face",
                "--jht.tracking-secret=a-long-random-text-for-tracking",
                "--jht.robot-key=a-long-random-text-for-robots",
                "--jht.data-key=c2FuZGJveC1kYXRhLWtleS1mb3ItZGVtby1wZW9wbGU=",
                "--jht.api.keys=a-key",
                "--jht.admin.user=first",
                "--jht.admin.password=a-long-first-password");
    }

    private void publish() throws Exception {
        var figures = new LinkedHashMap<String, Map<String, Series>>();
        seconds.forEach((what, series) ->
                figures.put(what, Map.of("seconds", Series.of(series), "cpuSeconds", Series.of(cpuSeconds.get(what)))));
        figures.forEach((what, both) -> System.out.printf(
                "%5.1f s (%.1f–%.1f)  %s%n",
                both.get("seconds").median(),
                both.get("seconds").least(),
                both.get("seconds").most(),
                what));
        Files.writeString(
                Path.of("target/start.json"),
                new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(figures) + "\n");
    }
}
