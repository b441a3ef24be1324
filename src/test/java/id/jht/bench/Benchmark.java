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
    private static final Duration TURN = Duration.ofSeconds(Integer.getInteger("bench.seconds", 5));
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("bench.warmup", 70));
    private static final List<Integer> CLIENTS = List.of(1, 4, 8);
    private static final int USUAL_CLIENTS = 4;

    /** PostgreSQL counts the rows of an idle connection after ten seconds. */
    private static final Duration UNTIL_COUNTED = Duration.ofSeconds(12);

    private final List<Report.Line> lines = new ArrayList<>();
    private final Map<String, Report.OfAClaim> ofAClaim = new LinkedHashMap<>();
    private final Map<String, Footprint> footprints = new HashMap<>();

    @Test
    void claimsASecond() throws Exception {
        try (var ours = new Ours("ours", Map.of());
                var naiveServer = new OwnServer(ours.database());
                var naive = new Naive(naiveServer.database(), ours.neighbours());
                var limitServer = new OwnServer(ours.database())) {
            for (var contender : List.of(ours, naive)) {
                new Round(contender, Route.FAST, USUAL_CLIENTS, new Calls()).run(WARM_UP.dividedBy(10));
                new Round(contender, Route.FULL, USUAL_CLIENTS, new Calls()).run(WARM_UP);
            }
            count(ours, new Meter(ours.database()));
            count(naive, new Meter(naive.database(), ours.database()));
            try (var limit = new Limit(ours.database(), limitServer.database(), footprints.get("ours"))) {
                new Round(limit, Route.FULL, USUAL_CLIENTS, new Calls()).run(TURN);
                count(limit, new Meter(limit.database()));
                for (var clients : CLIENTS) {
                    compare(Route.FULL, clients, ours, naive, limit);
                }
            }
            compare(Route.FAST, USUAL_CLIENTS, ours, naive);
            publish(new Report(LocalDate.now().toString(), machine(), lines, ofAClaim, ours.deliver()));
        }
    }

    /** @param meter of all servers that the contender writes to */
    private void count(Contender contender, Meter meter) throws Exception {
        TimeUnit.NANOSECONDS.sleep(UNTIL_COUNTED.toNanos());
        var before = Footprint.counted(contender.database());
        var from = meter.read();
        var round = new Round(contender, Route.FULL, USUAL_CLIENTS, new Calls()).run(TURN.multipliedBy(2));
        var price = meter.price(from, meter.read(), round.claims());
        TimeUnit.NANOSECONDS.sleep(UNTIL_COUNTED.toNanos());
        var footprint =
                Footprint.between(before, Footprint.counted(contender.database()), round.claims(), price.commits());
        footprints.put(contender.name(), footprint);
        ofAClaim.put(contender.name(), footprint.summed(price));
        System.out.println(contender.name() + " " + ofAClaim.get(contender.name()));
    }

    private void compare(Route route, int clients, Contender... contenders) throws Exception {
        var rates = new LinkedHashMap<Contender, List<Double>>();
        var calls = new LinkedHashMap<Contender, Calls>();
        for (var round = 0; round < ROUNDS; round++) {
            for (var contender : contenders) {
                var result = new Round(contender, route, clients, calls.computeIfAbsent(contender, any -> new Calls()))
                        .run(TURN);
                rates.computeIfAbsent(contender, any -> new ArrayList<>()).add(result.perSecond());
                System.out.printf("%s, %s, %d clients: %.1f/s%n", contender.name(), route, clients, result.perSecond());
            }
        }
        var ours = rates.get(contenders[0]);
        rates.forEach((contender, theirs) -> lines.add(new Report.Line(
                contender.name(),
                route,
                clients,
                Series.of(theirs),
                contender == contenders[0] ? null : ratio(ours, theirs),
                calls.get(contender).latencies())));
    }

    private static Series ratio(List<Double> ours, List<Double> theirs) {
        var ratios = new ArrayList<Double>();
        for (var round = 0; round < ours.size(); round++) {
            ratios.add(ours.get(round) / theirs.get(round));
        }
        return Series.of(ratios);
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
