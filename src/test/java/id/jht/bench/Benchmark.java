package id.jht.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import id.jht.bench.Contender.Route;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * How many claims a second we carry, beside what a team would write first and beside the bare rows, each on a PostgreSQL of
 * its own with durable commits, in turns of some seconds so that a noisy machine hurts all alike. {@code ./mvnw -Pbench verify}
 * prints the table and writes {@code target/benchmark.json}.
 */
class Benchmark {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("bench.warmup", 105));
    private static final int PARTS = 3;
    private static final Duration LONGEST_REST = Duration.ofSeconds(15);
    private static final List<Integer> CLIENTS = List.of(1, 4, 8);
    private static final int USUAL_CLIENTS = 4;

    /** PostgreSQL counts the rows of an idle connection after ten seconds. */
    private static final Duration UNTIL_COUNTED = Duration.ofSeconds(12);

    private final Map<String, Report.OfAClaim> ofAClaim = new LinkedHashMap<>();
    private final Map<String, Footprint> footprints = new HashMap<>();

    @Test
    void claimsASecond() throws Exception {
        try (var ours = new Ours("ours", Map.of());
                var naiveServer = new OwnServer(ours.database());
                var naive = new Naive(naiveServer.database(), ours.neighbours());
                var limitServer = new OwnServer(ours.database())) {
            for (var contender : List.of(ours, naive)) {
                warmUp(contender);
            }
            count(
                    new Counted(ours, new Meter(ours.database())),
                    new Counted(naive, new Meter(naive.database(), ours.database())));
            var lines = new ArrayList<Report.Line>();
            try (var limit = new Limit(ours.database(), limitServer.database(), footprints.get("ours"))) {
                new Round(limit, Route.FULL, USUAL_CLIENTS, new Calls()).run(limit.turn());
                count(new Counted(limit, new Meter(limit.database())));
                lines.addAll(compared(CLIENTS.stream()
                        .map(clients -> new Comparison(Route.FULL, clients, ours, naive, limit))
                        .toList()));
            }
            lines.addAll(compared(List.of(new Comparison(Route.FAST, USUAL_CLIENTS, ours, naive))));
            publish(new Report(LocalDate.now().toString(), machine(), lines, ofAClaim, ours.deliver()));
        }
    }

    /** What has become hot is compiled before it is measured: on busy cores the compilers stay behind for many minutes. */
    private static void warmUp(Contender contender) throws Exception {
        new Round(contender, Route.FAST, USUAL_CLIENTS, new Calls()).run(WARM_UP.dividedBy(10));
        for (var part = 0; part < PARTS; part++) {
            new Round(contender, Route.FULL, USUAL_CLIENTS, new Calls()).run(WARM_UP.dividedBy(PARTS));
            Compilers.letFinish(LONGEST_REST);
        }
    }

    /** @param meter of all servers that the contender writes to */
    private record Counted(Contender contender, Meter meter) {}

    private void count(Counted... counted) throws Exception {
        var before = rows(counted);
        var prices = new HashMap<Contender, Meter.Price>();
        var claims = new HashMap<Contender, Integer>();
        for (var one : counted) {
            var from = one.meter.read();
            var round = new Round(one.contender, Route.FULL, USUAL_CLIENTS, new Calls())
                    .run(Comparison.TURN.multipliedBy(2));
            prices.put(one.contender, one.meter.price(from, one.meter.read(), round.claims()));
            claims.put(one.contender, round.claims());
        }
        rows(counted).forEach((contender, after) -> {
            var price = prices.get(contender);
            var footprint = Footprint.between(before.get(contender), after, claims.get(contender), price.commits());
            footprints.put(contender.name(), footprint);
            ofAClaim.put(contender.name(), footprint.summed(price));
            System.out.println(contender.name() + " " + ofAClaim.get(contender.name()));
        });
    }

    private static Map<Contender, Map<String, Footprint.Rows>> rows(Counted... counted) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(UNTIL_COUNTED.toNanos());
        var rows = new LinkedHashMap<Contender, Map<String, Footprint.Rows>>();
        for (var one : counted) {
            rows.put(one.contender, Footprint.counted(one.contender.database()));
        }
        return rows;
    }

    /** A round of all before the next one begins, so that all are measured while the virtual machine is equally warm. */
    private static List<Report.Line> compared(List<Comparison> comparisons) throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            for (var comparison : comparisons) {
                comparison.takeTurns();
            }
        }
        return comparisons.stream().flatMap(Comparison::lines).toList();
    }

    private static void publish(Report report) throws Exception {
        System.out.println(BenchmarkTable.of(report));
        Files.writeString(
                Path.of("target/benchmark.json"),
                new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(report) + "\n");
        var naive = report.line("naive", Route.FULL, USUAL_CLIENTS);
        assertThat(naive.ratio().median()).as("ours by naive").isGreaterThan(1);
    }

    private static String machine() {
        return Runtime.getRuntime().availableProcessors() + " cores, Java "
                + Runtime.version().feature();
    }
}
