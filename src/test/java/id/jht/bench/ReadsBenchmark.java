package id.jht.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import id.jht.bench.Phones.Filed;
import id.jht.scenario.TestMembers.Kind;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How long members wait who look after their claims, by app and by page in turns, {@code bench.reads} a second, while nobody
 * files, and beside claims over the fast route, which are paid by themselves. {@code ./mvnw -Pbench verify -Dbench=ReadsBenchmark} writes
 * {@code target/reads.json}.
 */
class ReadsBenchmark {

    private static final int READS = Integer.getInteger("bench.reads", 250);
    private static final Duration TURN = Duration.ofSeconds(Integer.getInteger("bench.seconds", 20));
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("bench.warmup", 20));
    private static final List<Integer> CLAIMS = Stream.of(
                    System.getProperty("bench.claims", "0,5,20").split(","))
            .map(Integer::valueOf)
            .toList();

    /** Of each route. */
    private static final int FILED_BEFORE = 40;

    /** Submissions under way at once: one that finds no place is not sent, and the figures tell so. */
    private static final int AT_ONCE = 4;

    private static final int PAID_WITHIN_SECONDS = 60;

    private final List<Filed> claims = new ArrayList<>();
    private final Semaphore places = new Semaphore(AT_ONCE);

    @Test
    void readsASecond() throws Exception {
        try (var server = new OwnProcess("reads", List.of("-Xmx1g"))) {
            var phones = new Phones(server);
            fileSome(server, phones);
            new OpenLoop(READS / 4.0, WARM_UP)
                    .run((turn, due) -> read(phones, turn, due, new Calls(), new AtomicInteger()));
            var turns = new ArrayList<Turn>();
            for (var claimsASecond : CLAIMS) {
                turns.add(turn(server, phones, claimsASecond));
                System.out.println(turns.get(turns.size() - 1));
            }
            Files.writeString(
                    Path.of("target/reads.json"),
                    new ObjectMapper()
                                    .enable(SerializationFeature.INDENT_OUTPUT)
                                    .writeValueAsString(
                                            new Report(LocalDate.now().toString(), turns))
                            + "\n");
            assertThat(turns).allSatisfy(turn -> assertThat(turn.failed()).isZero());
            assertThat(server.errors()).isEmpty();
        }
    }

    /** Some wait for the check, some are paid. */
    private void fileSome(OwnProcess server, Phones phones) throws Exception {
        for (var claim = 0; claim < FILED_BEFORE; claim++) {
            var key = "before-" + claim;
            claims.add(Filed.in(phones.file(server.members().take(Kind.ORDINARY), Phones.FOUR_PAPERS, key)
                    .get()));
            claims.add(Filed.in(phones.file(server.members().take(Kind.SMALL), Phones.FACE, key + "-fast")
                    .get()));
        }
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PAID_WITHIN_SECONDS);
        for (var claim = 1; claim < claims.size(); claim += 2) {
            while (!phones.read(claims.get(claim)).get().body().contains("\"PAID\"")) {
                assertThat(System.nanoTime()).as("paid in time").isLessThan(until);
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
    }

    private Turn turn(OwnProcess server, Phones phones, int claimsASecond) throws Exception {
        var calls = new Calls();
        var failed = new AtomicInteger();
        var filed = new AtomicInteger();
        var from = System.nanoTime();
        var java = server.javaMillis();
        var database = server.databaseMillis();
        var filing = CompletableFuture.runAsync(() -> file(server, phones, claimsASecond, filed, failed));
        new OpenLoop(READS, TURN).run((turn, due) -> read(phones, turn, due, calls, failed));
        filing.get();
        var seconds = (System.nanoTime() - from) / 1e9;
        return new Turn(
                READS,
                READS * TURN.toSeconds() / seconds,
                claimsASecond,
                filed.get() / seconds,
                failed.get(),
                calls.latencies(),
                (server.javaMillis() - java) / seconds,
                (server.databaseMillis() - database) / seconds);
    }

    private void file(OwnProcess server, Phones phones, int perSecond, AtomicInteger filed, AtomicInteger failed) {
        if (perSecond == 0) {
            return;
        }
        try {
            new OpenLoop(perSecond, TURN).run((turn, due) -> {
                if (!places.tryAcquire()) {
                    return CompletableFuture.completedFuture(null);
                }
                return phones.file(server.members().take(Kind.SMALL), Phones.FACE, perSecond + "-" + turn)
                        .thenAccept(answer -> count(answer, filed, failed))
                        .whenComplete((answer, failure) -> places.release());
            });
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void count(HttpResponse<String> answer, AtomicInteger filed, AtomicInteger failed) {
        if (answer.statusCode() == 201) {
            filed.incrementAndGet();
        } else if (answer.statusCode() != 429) {
            failed.incrementAndGet();
        }
    }

    private CompletableFuture<?> read(Phones phones, int turn, long due, Calls calls, AtomicInteger failed) {
        var claim = claims.get(turn / 2 % claims.size());
        var byApp = turn % 2 == 0;
        return (byApp ? phones.read(claim) : phones.look(claim)).handle((answer, failure) -> {
            calls.took(byApp ? "app" : "page", System.nanoTime() - due);
            if (failure != null || answer.statusCode() != 200) {
                failed.incrementAndGet();
            }
            return null;
        });
    }

    /**
     * @param readsDone a second until the last was answered, as is {@code claimsFiled}
     * @param calls milliseconds that members waited
     * @param javaMillis time of processors in a second
     */
    record Turn(
            int readsWanted,
            double readsDone,
            int claimsWanted,
            double claimsFiled,
            int failed,
            Map<String, Calls.Latency> calls,
            double javaMillis,
            double databaseMillis) {}

    record Report(String date, List<Turn> turns) {}
}
