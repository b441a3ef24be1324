package id.jht.crash;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Looks again and again at something that other processes do. */
final class Waiting {

    private static final Duration LOOKS_EVERY = Duration.ofMillis(50);

    private Waiting() {}

    static void until(Duration patience, String what, BooleanSupplier reached) {
        var end = System.nanoTime() + patience.toNanos();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for " + patience + " until " + what);
            }
            LockSupport.parkNanos(LOOKS_EVERY.toNanos());
        }
    }
}
