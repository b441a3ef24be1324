package id.jht.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import id.jht.bench.Contender.Route;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * What each setting gives that was made for speed: the application beside itself without it, in turns, each on a server of its
 * own. {@code ./mvnw -Pbench verify -Dbench=LeversBenchmark} prints the table and writes {@code target/levers.json}.
 */
class LeversBenchmark {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 4);
    private static final Duration TURN = Duration.ofSeconds(Integer.getInteger("bench.seconds", 5));
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("bench.warmup", 45));

    /** Measures those of the names below that contain it. */
    private static final String WANTED = System.getProperty("bench.lever", "");

    /** The virtual machine is warm by then, the server's plans are not. */
    private static final Duration WARM_UP_WITHOUT = WARM_UP.dividedBy(4);

    private static final int CLIENTS = 4;

    private static final Map<String, Map<String, Object>> WITHOUT = Map.of(
            "own history level", Map.of("camunda.bpm.history-level", "full"),
            "statements planned once", Map.of("spring.datasource.hikari.connection-init-sql", "select 1"));

    @Test
    void eachPaysForItself() throws Exception {
        var levers = new LinkedHashMap<String, Lever>();
        try (var ours = new Ours("ours", Map.of())) {
            new Round(ours, Route.FULL, CLIENTS, new Calls()).run(WARM_UP);
            for (var lever : new TreeMap<>(WITHOUT).entrySet()) {
                if (!lever.getKey().contains(WANTED)) {
                    continue;
                }
                var measured = measured(ours, lever.getKey().replace(' ', '-'), lever.getValue());
                levers.put(lever.getKey(), measured);
                System.out.println(lever.getKey() + ": " + measured);
            }
        }
        assertThat(levers).as("levers like \"" + WANTED + "\"").isNotEmpty();
        Files.writeString(
                Path.of("target/levers.json"),
                new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(levers) + "\n");
        assertThat(levers.values())
                .allSatisfy(lever -> assertThat(lever.millisWithout.median() / lever.millisWith.median())
                        .isGreaterThan(0.9));
    }

    private static Lever measured(Ours ours, String name, Map<String, Object> without) throws Exception {
        try (var bare = new Ours("without-" + name, without)) {
            new Round(bare, Route.FULL, CLIENTS, new Calls()).run(WARM_UP_WITHOUT);
            var rates = new ArrayList<Double>();
            var with = new ArrayList<Double>();
            var less = new ArrayList<Double>();
            for (var round = 0; round < ROUNDS; round++) {
                rates.add(turn(ours, with) / turn(bare, less));
            }
            return new Lever(Series.of(rates), Series.of(with), Series.of(less));
        }
    }

    /** Claims a second; adds the CPU milliseconds of a claim, of the virtual machine and of the contender's server. */
    private static double turn(Ours contender, List<Double> millis) throws Exception {
        var meter = new Meter(contender.database());
        var from = meter.read();
        var result = new Round(contender, Route.FULL, CLIENTS, new Calls()).run(TURN);
        var price = meter.price(from, meter.read(), result.claims());
        millis.add(price.javaMillis() + price.databaseMillis());
        return result.perSecond();
    }

    /**
     * @param ratio claims a second with the lever by those without, in the same round
     * @param millisWith CPU milliseconds of a claim, of the virtual machine and the server
     */
    record Lever(Series ratio, Series millisWith, Series millisWithout) {}
}
