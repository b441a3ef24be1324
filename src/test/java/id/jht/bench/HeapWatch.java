package id.jht.bench;

import com.sun.management.GarbageCollectorMXBean;
import java.io.IOException;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks every second what the last garbage collection has left on another machine's heap: what is used between two of them tells little. */
final class HeapWatch implements AutoCloseable {

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
    private final List<GarbageCollectorMXBean> collectors;
    private final MemoryMXBean memory;
    private final Set<String> pools;
    private final List<Left> left = new ArrayList<>();

    HeapWatch(OwnProcess server) throws IOException {
        this.collectors = server.beans(GarbageCollectorMXBean.class);
        this.memory = server.beans(MemoryMXBean.class).get(0);
        this.pools = server.beans(MemoryPoolMXBean.class).stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getName)
                .collect(Collectors.toSet());
        watch.scheduleAtFixedRate(this::look, 0, 1, TimeUnit.SECONDS);
    }

    private synchronized void look() {
        var newest = newest();
        if (newest != null && left.stream().noneMatch(seen -> seen.collection == newest.collection)) {
            left.add(newest);
        }
    }

    private @Nullable Left newest() {
        try {
            return collectors.stream()
                    .map(GarbageCollectorMXBean::getLastGcInfo)
                    .filter(Objects::nonNull)
                    .max(Comparator.comparingLong(collection -> collection.getEndTime()))
                    .map(collection -> new Left(
                            collection.getEndTime(),
                            collection.getMemoryUsageAfterGc().entrySet().stream()
                                            .filter(pool -> pools.contains(pool.getKey()))
                                            .mapToLong(pool -> pool.getValue().getUsed())
                                            .sum()
                                    / 1e6))
                    .orElse(null);
        } catch (UndeclaredThrowableException gone) {
            return null;
        }
    }

    /** Megabytes that nothing can take away: what is used after everything that can be collected was collected. */
    double live() {
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed() / 1e6;
    }

    /** The most that a collection has left, in megabytes. */
    synchronized double most() {
        return left.stream().mapToDouble(Left::megabytes).max().orElse(0);
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }

    /** @param collection when it ended, by which it is known */
    private record Left(long collection, double megabytes) {}
}
