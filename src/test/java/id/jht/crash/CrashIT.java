package id.jht.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The packaged application on PostgreSQL, the simulated bank and registries as a process of their own; the application is
 * killed at every {@link CrashPoint} and at random moments while claims are in flight and the bank misbehaves. At the end
 * every claim is paid exactly once, in the bank's books and in ours, or stands with finance.
 *
 * <p>Part of {@code ./mvnw verify} in a short form; {@code ./mvnw -Pcrash verify} runs all points with 200 claims.
 * {@code -Dcrash.seed=N} repeats a run.
 */
class CrashIT {

    private static final boolean WHOLE = Boolean.getBoolean("crash.whole");
    private static final long SEED = Long.getLong("crash.seed", 20_261_124);
    private static final int CLAIMS = WHOLE ? 200 : 24;
    private static final List<CrashPoint> POINTS = WHOLE
            ? Arrays.asList(CrashPoint.values())
            : List.of(CrashPoint.ORDER_BEING_MARKED, CrashPoint.ANSWER_UNDER_WAY);
    private static final int LEAST_PAID_PERCENT = 90;
    private static final int RANDOM_KILLS = WHOLE ? 4 : 1;
    private static final List<String> MISBEHAVIOURS = List.of(
            "TIMEOUT_AFTER_BOOKING",
            "TIMEOUT_BEFORE_BOOKING",
            "CUT_AFTER",
            "CUT_BEFORE",
            "ERROR_500",
            "2021800",
            "4091801",
            "NOTIFIES",
            "DOWN");
    private static final Duration PATIENCE = Duration.ofMinutes(WHOLE ? 10 : 4);

    private final Random random = new Random(SEED);
    private final World world = new World(Path.of("target/crash"), CLAIMS);
    private final List<String> killedAt = new ArrayList<>();

    @BeforeEach
    void start() {
        System.out.printf("crash test, seed %d: begins%n", SEED);
        world.start();
    }

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void whateverIsKilledEveryClaimIsPaidOnce() throws SQLException, IOException {
        var kills = POINTS.size() + RANDOM_KILLS;
        for (var kill = 0; kill < kills; kill++) {
            world.bankBehaves("{\"reset\":true}");
            var filing = world.fileInBackground(CLAIMS * kill / kills, CLAIMS * (kill + 1) / kills);
            if (kill < POINTS.size()) {
                killAt(POINTS.get(kill));
            } else {
                killAtRandom();
            }
            world.restart();
            filing.join();
        }
        world.bankBehaves("{\"reset\":true}");
        Waiting.until(PATIENCE, "every claim is paid or stands with finance", world::isAtRest);
        judge();
    }

    private void killAt(CrashPoint point) throws SQLException {
        misbehave(3);
        if (point == CrashPoint.CALL_BEING_TAKEN) {
            world.bankBehaves("{\"service\":\"transfer\",\"answer\":\"NOTIFIES\"}");
        }
        if (point == CrashPoint.STATUS_UNDER_WAY) {
            world.bankBehaves("{\"service\":\"transfer\",\"answer\":\"TIMEOUT_AFTER_BOOKING\"}");
        }
        world.reach(point);
        pause(random.nextInt(400));
        world.kill();
        world.leave(point);
        killedAt.add(point.name());
    }

    private void killAtRandom() throws SQLException {
        misbehave(6);
        world.awaitAnOrder();
        pause(random.nextInt(3_000));
        world.kill();
        killedAt.add("a random moment");
    }

    private void misbehave(int times) {
        for (var i = 0; i < times; i++) {
            world.bankBehaves("{\"service\":\"transfer\",\"times\":1,\"answer\":\"%s\"}"
                    .formatted(MISBEHAVIOURS.get(random.nextInt(MISBEHAVIOURS.size()))));
        }
    }

    private static void pause(int millis) {
        LockSupport.parkNanos(Duration.ofMillis(millis).toNanos());
    }

    private void judge() throws SQLException {
        var books = world.books();
        System.out.printf(
                "crash test, seed %d: killed at %s%n%d claims filed, %d paid, %d with finance, %d lost; bank booked %d"
                        + " transfers, %d claims twice%n",
                SEED,
                String.join(", ", killedAt),
                books.filed().size(),
                books.paid().size(),
                books.withFinance().size(),
                books.lost().size(),
                books.bookings().size(),
                books.bookedTwice().size());

        assertThat(books.filed()).hasSize(CLAIMS);
        assertThat(books.paid().size())
                .as("paid; a bank that misbehaves now and then leaves few to finance")
                .isGreaterThanOrEqualTo(CLAIMS * LEAST_PAID_PERCENT / 100);
        assertThat(books.withoutReason()).isEmpty();
        assertThat(books.bookedTwice()).isEmpty();
        assertThat(books.lost()).isEmpty();
        assertThat(books.bookings()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(books.paid());
        assertThat(books.differences()).isEmpty();
    }
}
