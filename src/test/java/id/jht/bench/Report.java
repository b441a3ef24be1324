package id.jht.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.jht.bench.Contender.Route;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that a run of the benchmark has found, as it is written to JSON. */
record Report(
        String date,
        String machine,
        List<Line> rates,
        Map<String, OfAClaim> ofAClaim,
        @Nullable Delivery delivery) {

    /**
     * @param perSecond whole claims a second
     * @param ratio our claims a second by theirs, in the same round; null for ourselves
     * @param calls latencies in milliseconds by call
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            String contender,
            Route route,
            int clients,
            Series perSecond,
            @Nullable Series ratio,
            Map<String, Calls.Latency> calls) {}

    /** What one claim over the full route leaves and takes, with four clients at work. */
    record OfAClaim(double inserts, double updates, double deletes, double jobs, Meter.Price price) {}

    /** Mails with their PDF, delivered afterwards. */
    record Delivery(int notices, double javaMillisEach) {}

    Line line(String contender, Route route, int clients) {
        return rates.stream()
                .filter(line ->
                        line.contender().equals(contender) && line.route() == route && line.clients() == clients)
                .findFirst()
                .orElseThrow();
    }
}
