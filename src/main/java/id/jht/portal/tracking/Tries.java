package id.jht.portal.tracking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Counts what somebody tries too often, in the memory of this node: the secrets behind it are too long to guess, so this only
 * keeps machines from trying.
 */
@Component
class Tries {

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MOST = 10;
    private static final int FORGET_ABOVE = 10_000;

    private final ConcurrentHashMap<String, Window> windows = new ConcurrentHashMap<>();
    private final Clock clock;

    Tries(Clock clock) {
        this.clock = clock;
    }

    boolean allows(String what) {
        var window = windows.get(what);
        return window == null || isOver(window) || window.count() < MOST;
    }

    void count(String what) {
        if (windows.size() > FORGET_ABOVE) {
            windows.values().removeIf(this::isOver);
        }
        windows.merge(
                what,
                new Window(clock.instant(), 1),
                (old, fresh) -> isOver(old) ? fresh : new Window(old.since(), old.count() + 1));
    }

    private boolean isOver(Window window) {
        return clock.instant().isAfter(window.since().plus(WINDOW));
    }

    private record Window(Instant since, int count) {}
}
