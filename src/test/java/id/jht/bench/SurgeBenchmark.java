package id.jht.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import id.jht.bench.Phones.Filed;
import id.jht.scenario.TestMember;
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
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * More members at once than the machine can serve: fifteen submissions a second with four papers of a hundred kilobytes each,
 * for {@code surge.seconds}, against one gigabyte of heap. Who is told to come again comes again at that time in the place of
 * somebody new, under the same key. {@code ./mvnw -Pbench verify -Dbench=SurgeBenchmark} writes {@code target/surge.json}.
 */
class SurgeBenchmark {

    private static final double PER_SECOND = 15;
    private static final Duration LASTING = Duration.ofSeconds(Integer.getInteger("surge.seconds", 300));

    /** What lives may grow so far from the first fifth of the surge to its end. */
    private static final double FLAT = 1.25;

    /** Whoever is let in is answered within so many milliseconds, 99 of a hundred. */
    private static final double PATIENCE_MILLIS = 15_000;

    private static final int READ_BACK_EVERY = 20;

    private final Calls calls = new Calls();
    private final ConcurrentLinkedQueue<Filed> filed = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> toldSeconds = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();
    private final DelayQueue<Sent> comingAgain = new DelayQueue<>();
    private final AtomicInteger filedAtASecondTry = new AtomicInteger();

    @Test
    void aSurgeIsTurnedAwayInTimeAndLeavesTheHeapFlat() throws Exception {
        try (var server = new OwnProcess("surge", List.of("-Xmx1g", "-XX:+ExitOnOutOfMemoryError"));
                var heap = new HeapWatch(server)) {
            var phones = new Phones(server);
            var early = CompletableFuture.supplyAsync(
                    heap::live,
                    CompletableFuture.delayedExecutor(LASTING.dividedBy(5).toSeconds(), TimeUnit.SECONDS));
            new OpenLoop(PER_SECOND, LASTING).run((turn, due) -> send(server, phones, due));
            var surge = new Surge(
                    LocalDate.now().toString(),
                    PER_SECOND,
                    LASTING.toSeconds(),
                    filed.size(),
                    filedAtASecondTry.get(),
                    toldSeconds.size(),
                    toldSeconds.stream().mapToLong(Long::longValue).min().orElse(0),
                    toldSeconds.stream().mapToLong(Long::longValue).max().orElse(0),
                    errors.size(),
                    early.get(),
                    heap.live(),
                    heap.most(),
                    calls.latencies());
            publish(surge);
            assertThat(errors).isEmpty();
            assertThat(server.errors()).isEmpty();
            assertThat(surge.megabytesAtTheEnd).as("flat").isLessThan(surge.megabytesAfterAFifth * FLAT);
            assertThat(surge.calls.get("let in").p99()).isLessThan(PATIENCE_MILLIS);
            nothingIsLost(phones);
        }
    }

    private CompletableFuture<?> send(OwnProcess server, Phones phones, long due) {
        var again = comingAgain.poll();
        var sent = again == null ? new Sent(server.members().take(Kind.ORDINARY), 0, 0) : again;
        return phones.file(sent.member, Phones.FOUR_PAPERS, sent.member.kpj()).handle((answer, failure) -> {
            if (failure != null) {
                errors.add(failure.toString());
            } else {
                count(sent, answer, System.nanoTime() - due);
            }
            return null;
        });
    }

    private void count(Sent sent, HttpResponse<String> answer, long took) {
        var told = answer.headers().firstValueAsLong("Retry-After");
        if (answer.statusCode() == 201) {
            calls.took("let in", took);
            filed.add(Filed.in(answer));
            if (sent.tries > 0) {
                filedAtASecondTry.incrementAndGet();
            }
        } else if (answer.statusCode() == 429 && told.isPresent()) {
            calls.took("told to come again", took);
            toldSeconds.add(told.getAsLong());
            var at = System.nanoTime() + TimeUnit.SECONDS.toNanos(told.getAsLong());
            comingAgain.add(new Sent(sent.member, sent.tries + 1, at));
        } else {
            errors.add(answer.statusCode() + " " + answer.body());
        }
    }

    private void nothingIsLost(Phones phones) throws Exception {
        var all = new ArrayList<>(filed);
        for (var claim = 0; claim < all.size(); claim += READ_BACK_EVERY) {
            assertThat(phones.read(all.get(claim)).get().statusCode()).isEqualTo(200);
        }
    }

    private static void publish(Surge surge) throws Exception {
        System.out.println(surge);
        Files.writeString(
                Path.of("target/surge.json"),
                new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(surge) + "\n");
    }

    /**
     * @param perSecond sent, first and later tries together
     * @param toldToComeAgain answers 429 with a time
     * @param megabytesAfterAFifth what a full collection left after a fifth of the surge, and at its end
     * @param mostMegabytes the most that any collection left
     * @param calls milliseconds from the moment at which it was due
     */
    record Surge(
            String date,
            double perSecond,
            long seconds,
            int filed,
            int filedAtALaterTry,
            int toldToComeAgain,
            long leastRetryAfter,
            long mostRetryAfter,
            int errors,
            double megabytesAfterAFifth,
            double megabytesAtTheEnd,
            double mostMegabytes,
            Map<String, Calls.Latency> calls) {}

    /** A submission on its way, or one that comes again. */
    private record Sent(TestMember member, int tries, long notBefore) implements Delayed {

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(notBefore - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
        }
    }
}
