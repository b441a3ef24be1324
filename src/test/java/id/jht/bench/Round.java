package id.jht.bench;

import id.jht.bench.Contender.Route;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Some seconds of work by so many clients: each goes on with a claim that is ready for a person, else files a new one. The
 * round is over when everything filed in it is paid.
 */
final class Round {

    /** Under way at once, so that what runs by itself keeps pace; more would only lengthen the end. */
    private static final int CLAIMS_OF_A_CLIENT = 4;

    private static final int FEWEST_UNDER_WAY = 8;

    private static final Duration PAUSE = Duration.ofMillis(40);
    private static final Duration LONGEST_END = Duration.ofSeconds(60);

    private final Contender contender;
    private final Route route;
    private final int clients;
    private final Calls calls;
    private final DelayQueue<InHand> waiting = new DelayQueue<>();
    private final AtomicInteger inHand = new AtomicInteger();
    private final AtomicInteger filed = new AtomicInteger();

    Round(Contender contender, Route route, int clients, Calls calls) {
        this.contender = contender;
        this.route = route;
        this.clients = clients;
        this.calls = calls;
    }

    /** Claims a second, counted until the last one is paid. */
    Result run(Duration filing) throws Exception {
        var from = System.nanoTime();
        var pool = Executors.newFixedThreadPool(clients);
        try {
            var work = new ArrayList<Callable<Void>>();
            for (var client = 0; client < clients; client++) {
                work.add(() -> work(from + filing.toNanos()));
            }
            for (Future<Void> ended : pool.invokeAll(work)) {
                ended.get();
            }
        } finally {
            pool.shutdownNow();
        }
        allArePaid();
        return new Result(filed.get(), (System.nanoTime() - from) / 1e9);
    }

    private @org.jspecify.annotations.Nullable Void work(long until) throws Exception {
        while (System.nanoTime() < until || inHand.get() > 0) {
            var claim = waiting.poll();
            if (claim != null) {
                goOn(claim);
            } else if (System.nanoTime() < until
                    && contender.unpaid() < Math.max(FEWEST_UNDER_WAY, clients * CLAIMS_OF_A_CLIENT)) {
                file();
            } else {
                LockSupport.parkNanos(1_000_000);
            }
        }
        return null;
    }

    private void file() throws Exception {
        inHand.incrementAndGet();
        var number = calls.time("submit", () -> contender.submit(route));
        filed.incrementAndGet();
        hold(new InHand(number, contender.steps(route), 0));
    }

    private void goOn(InHand claim) throws Exception {
        var step = claim.steps.get(0);
        var from = System.nanoTime();
        if (contender.attempt(step, claim.number)) {
            calls.took(step, System.nanoTime() - from);
            hold(new InHand(claim.number, claim.steps.subList(1, claim.steps.size()), 0));
        } else {
            hold(new InHand(claim.number, claim.steps, System.nanoTime() + PAUSE.toNanos()));
        }
    }

    private void hold(InHand claim) {
        if (claim.steps.isEmpty()) {
            inHand.decrementAndGet();
        } else {
            waiting.add(claim);
        }
    }

    private void allArePaid() {
        var until = System.nanoTime() + LONGEST_END.toNanos();
        while (contender.unpaid() > 0) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException(contender.name() + ": " + contender.unpaid() + " claims are not paid");
            }
            LockSupport.parkNanos(20_000_000);
        }
    }

    record Result(int claims, double seconds) {

        double perSecond() {
            return claims / seconds;
        }
    }

    /** A claim that people are busy with, and what they still have to do. */
    private record InHand(String number, List<String> steps, long notBefore) implements Delayed {

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(notBefore == 0 ? 0 : notBefore - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
        }
    }
}
