package id.jht.security;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Tells those who found no place when to come again: one behind the other at the pace at which places become free, so that they
 * do not all come at once and find none again.
 */
class ReturnTimes {

    /** Longer than a page may say "a minute" must not take. */
    static final long MOST_SECONDS = 60;

    static final long LEAST_SECONDS = 5;

    /** How much of the usual time the newest piece of work makes up. */
    private static final double WEIGHT = 0.1;

    private final int places;
    private final LongSupplier nanos;
    private double usualSeconds = 1;
    private double lastTurn;

    /** @param nanos the running time, as {@link System#nanoTime} */
    ReturnTimes(int places, LongSupplier nanos) {
        this.places = places;
        this.nanos = nanos;
    }

    /** So long has one place been taken. */
    synchronized void took(Duration work) {
        usualSeconds += WEIGHT * (work.toNanos() / 1e9 - usualSeconds);
    }

    /** The seconds after which the one who asks comes again. */
    synchronized long next() {
        var now = nanos.getAsLong() / 1e9;
        lastTurn = Math.max(lastTurn, now) + usualSeconds / places;
        lastTurn = Math.min(lastTurn, now + MOST_SECONDS);
        return Math.max(LEAST_SECONDS, (long) Math.ceil(lastTurn - now));
    }
}
