package id.jht.security;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The few places at which papers are read into memory, and the short queue in front of them. */
@Component
public class UploadPlaces {

    private final Semaphore places;
    private final Semaphore queue;
    private final Duration patience;
    private final ReturnTimes returnTimes;

    @Autowired
    UploadPlaces(
            @Value("${jht.uploads.at-once:4}") int atOnce,
            @Value("${jht.uploads.waiting:8}") int waiting,
            @Value("${jht.uploads.patience:PT10S}") Duration patience) {
        this(atOnce, waiting, patience, new ReturnTimes(atOnce, System::nanoTime));
    }

    UploadPlaces(int atOnce, int waiting, Duration patience, ReturnTimes returnTimes) {
        this.places = new Semaphore(atOnce, true);
        this.queue = new Semaphore(atOnce + waiting);
        this.patience = patience;
        this.returnTimes = returnTimes;
    }

    /**
     * Does work that reads papers at one of the places; what is asked for has arrived by then.
     *
     * @throws BusyException at once when too many wait already
     */
    public <T> T during(Supplier<T> work) {
        var since = enter();
        try {
            return work.get();
        } finally {
            leave(Duration.ofNanos(System.nanoTime() - since));
        }
    }

    /** Waits for a place; since when it is taken, by {@link System#nanoTime}. */
    long enter() {
        try {
            refuseUnless(queueUp());
            refuseUnless(waitForPlace());
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new BusyException(comeAgainIn());
        }
        return System.nanoTime();
    }

    void refuseUnless(boolean welcome) {
        if (!welcome) {
            throw new BusyException(comeAgainIn());
        }
    }

    boolean isFull() {
        return queue.availablePermits() == 0;
    }

    /** Goes into the queue, if there is room; never waits. */
    boolean queueUp() {
        return queue.tryAcquire();
    }

    /** Whoever queues waits for a place; the queue is left when none becomes free in time. */
    boolean waitForPlace() throws InterruptedException {
        var taken = false;
        try {
            taken = places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            if (!taken) {
                leaveQueue();
            }
        }
        return taken;
    }

    void leaveQueue() {
        queue.release();
    }

    /** @param work how long the place was taken */
    void leave(Duration work) {
        places.release();
        leaveQueue();
        returnTimes.took(work);
    }

    /** In how many seconds somebody who found no place comes again. */
    private long comeAgainIn() {
        return returnTimes.next();
    }
}
