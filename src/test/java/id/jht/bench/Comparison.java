package id.jht.bench;

import id.jht.bench.Contender.Route;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** So many clients file over one route, by each contender in turn; the first is the one that the others are beside. */
final class Comparison {

    static final Duration TURN = Duration.ofSeconds(Integer.getInteger("bench.seconds", 5));

    private final Route route;
    private final int clients;
    private final Contender first;
    private final Map<Contender, List<Double>> rates = new LinkedHashMap<>();
    private final Map<Contender, Calls> calls = new LinkedHashMap<>();

    Comparison(Route route, int clients, Contender... contenders) {
        this.route = route;
        this.clients = clients;
        this.first = contenders[0];
        for (var contender : contenders) {
            rates.put(contender, new ArrayList<>());
            calls.put(contender, new Calls());
        }
    }

    void takeTurns() throws Exception {
        for (var contender : rates.keySet()) {
            var result = new Round(contender, route, clients, calls.get(contender)).run(contender.turn());
            rates.get(contender).add(result.perSecond());
            System.out.printf("%s, %s, %d clients: %.1f/s%n", contender.name(), route, clients, result.perSecond());
        }
    }

    Stream<Report.Line> lines() {
        return rates.entrySet().stream()
                .map(of -> new Report.Line(
                        of.getKey().name(),
                        route,
                        clients,
                        Series.of(of.getValue()),
                        ratioTo(of.getKey()),
                        calls.get(of.getKey()).latencies()));
    }

    private @Nullable Series ratioTo(Contender other) {
        if (other == first) {
            return null;
        }
        var ratios = new ArrayList<Double>();
        for (var round = 0; round < rates.get(first).size(); round++) {
            ratios.add(rates.get(first).get(round) / rates.get(other).get(round));
        }
        return Series.of(ratios);
    }
}
