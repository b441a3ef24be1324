package id.jht.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long each call of a person took. */
final class Calls {

    private final Map<String, ConcurrentLinkedQueue<Long>> nanos = new ConcurrentHashMap<>();

    <T> T time(String call, Callable<T> work) throws Exception {
        var from = System.nanoTime();
        var answer = work.call();
        took(call, System.nanoTime() - from);
        return answer;
    }

    void took(String call, long time) {
        nanos.computeIfAbsent(call, any -> new ConcurrentLinkedQueue<>()).add(time);
    }

    /** By call, in milliseconds. */
    Map<String, Latency> latencies() {
        var found = new TreeMap<String, Latency>();
        nanos.forEach((call, times) ->
                found.put(call, Latency.of(times.stream().sorted().toList())));
        return found;
    }

    /** Milliseconds below which half, 95 % and 99 % of the calls stay. */
    record Latency(int count, double p50, double p95, double p99) {

        static Latency of(List<Long> sortedNanos) {
            return new Latency(sortedNanos.size(), at(sortedNanos, 0.50), at(sortedNanos, 0.95), at(sortedNanos, 0.99));
        }

        private static double at(List<Long> sorted, double share) {
            var index = (int) Math.ceil(share * sorted.size()) - 1;
            return Math.round(sorted.get(Math.max(0, index)) / 10_000.0) / 100.0;
        }
    }
}
