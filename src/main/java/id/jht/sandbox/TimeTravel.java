package id.jht.sandbox;

import id.jht.process.EngineTime;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Moves the time forward and lets everything happen that would have happened meanwhile, in its order. */
@Component
@Profile("sandbox")
class TimeTravel {

    /** Rounds that one moment may take, mails waking processes and processes writing mails; then it is left behind. */
    private static final int ROUNDS = 10;

    private final SandboxClock clock;
    private final EngineTime engine;
    private final LaterWork later;

    TimeTravel(SandboxClock clock, EngineTime engine, LaterWork later) {
        this.clock = clock;
        this.engine = engine;
        this.later = later;
    }

    synchronized Instant to(Instant target) {
        engine.pause();
        try {
            var rounds = 0;
            for (var due = nextDue(target); due.isPresent() && rounds < ROUNDS; due = nextDue(target)) {
                rounds = due.get().isAfter(clock.instant()) ? 0 : rounds + 1;
                clock.moveTo(due.get());
                engine.runDue();
                later.runDue();
            }
            clock.moveTo(target);
            return clock.instant();
        } finally {
            engine.resume();
        }
    }

    private Optional<Instant> nextDue(Instant target) {
        return Stream.of(engine.nextDue(target), later.nextDue(target))
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }
}
