package id.jht.crash;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.jht.filing.Terms;
import id.jht.testing.Papers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** The application, its neighbours, its members, and a look into both books. */
final class World implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Longer than the application may take to start again, see {@link Jar}: phones wait for it. */
    private static final Duration PATIENCE_OF_PHONES = Duration.ofMinutes(5);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final CrashMembers members;
    private final Map<Integer, String> receipts = new ConcurrentHashMap<>();
    private final Jar neighbours;
    private final Jar application;
    private @Nullable Connection lock;

    World(Path folder, int claims) {
        this.folder = folder.toAbsolutePath();
        this.members = new CrashMembers(claims);
        var file = this.folder.resolve("members.csv");
        var binaries = "--jht.sandbox.binaries=" + this.folder.resolve("binaries");
        this.neighbours = new Jar(
                this.folder.resolve("simulators.log"),
                "--spring.profiles.active=simulators",
                "--jht.sandbox.dir=" + this.folder.resolve("simulators"),
                "--jht.sandbox.members=" + file,
                "--jht.simulated-bank.slow-answer=PT5S",
                binaries);
        this.application = new Jar(
                this.folder.resolve("application.log"),
                "--jht.sandbox.dir=" + this.folder.resolve("application"),
                "--jht.sandbox.members=" + file,
                "--jht.bank.base-url=" + neighbours.url("/sandbox/bank"),
                "--jht.bank.private-key=file:" + this.folder.resolve("simulators/bank/client-key.pem"),
                "--jht.bank.notification.public-key=file:" + this.folder.resolve("simulators/bank/bank-key.pub.pem"),
                "--jht.bank.read-timeout=PT3S",
                "--jht.bank.breaker-pause=PT2S",
                "--jht.registry.civil-url=" + neighbours.url("/sandbox/registry/civil"),
                "--jht.registry.face-url=" + neighbours.url("/sandbox/registry/face"),
                "--jht.payout.inquiry-pauses=PT1S,PT1S,PT2S",
                binaries);
        neighbours.also("--jht.simulated-bank.notify-url=" + application.url("/snap"));
    }

    void start() {
        try {
            FileSystemUtils.deleteRecursively(folder);
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("members.csv"), members.file());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        neighbours.start();
        application.start();
    }

    void kill() {
        application.kill();
    }

    void restart() {
        application.start();
    }

    @Override
    public void close() {
        application.close();
        neighbours.close();
    }

    void bankBehaves(String instruction) {
        Http.put(neighbours.url("/sandbox/bank/behaviour"), instruction);
    }

    /** Files claims as impatient phones do: again and again under the same key until a receipt comes. */
    CompletableFuture<Void> fileInBackground(int from, int to) {
        return CompletableFuture.allOf(IntStream.range(0, 2)
                .mapToObj(phone -> CompletableFuture.runAsync(() -> IntStream.range(from, to)
                        .filter(member -> member % 2 == phone)
                        .forEach(this::file)))
                .toArray(CompletableFuture[]::new));
    }

    private void file(int member) {
        Waiting.until(PATIENCE_OF_PHONES, "claim " + member + " is filed", () -> isFiled(member));
    }

    private boolean isFiled(int member) {
        try {
            var answer = Http.file(
                    application.url("/api/v1/claims"),
                    "crash-" + member,
                    members.claim(member, Terms.VERSION),
                    Papers.jpeg(640, 480));
            if (answer.statusCode() == 422 || answer.statusCode() == 400) {
                throw new IllegalStateException(answer.body());
            }
            if (answer.statusCode() != 201) {
                return false;
            }
            receipts.put(
                    member, JSON.readTree(answer.body()).path("claimNumber").asText());
            return true;
        } catch (IOException cutOff) {
            return false;
        }
    }

    /** Returns when the application stands at the point and waits there. */
    void reach(CrashPoint point) throws SQLException {
        if (point.isAtTheBank()) {
            bankBehaves(point.instruction());
            Waiting.until(
                    PATIENCE,
                    point + " is reached",
                    () -> bank().count("select count(*) from sandbox.bank_behaviour where answer in ('LATE', 'SLOW')"
                                    + " and times_left < " + CrashPoint.TIMES)
                            > 0);
            return;
        }
        lock = application().connect();
        execute(lock, "select pg_advisory_lock(" + CrashPoint.LOCK + ")");
        point.arm(lock);
        Waiting.until(
                PATIENCE,
                point + " is reached",
                () -> application().count("select count(*) from pg_locks where locktype = 'advisory' and not granted")
                        > 0);
    }

    /** Lets the database end what the dead application had begun. */
    void leave(CrashPoint point) throws SQLException {
        if (lock != null) {
            try (var held = lock) {
                execute(held, "select pg_advisory_unlock(" + CrashPoint.LOCK + ")");
                point.disarm(held);
            }
            lock = null;
        }
    }

    void awaitAnOrder() {
        var orders = "select count(*) from payout_attempt where state <> 'PREPARED'";
        var before = application().count(orders);
        Waiting.until(PATIENCE, "another order leaves", () -> application().count(orders) > before);
    }

    boolean isAtRest() {
        return books().lost().isEmpty();
    }

    Books books() {
        return Books.read(Set.copyOf(receipts.values()), application(), bank());
    }

    private Ledgers application() {
        return new Ledgers(folder.resolve("application"));
    }

    private Ledgers bank() {
        return new Ledgers(folder.resolve("simulators"));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
