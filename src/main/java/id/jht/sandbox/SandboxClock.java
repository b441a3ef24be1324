package id.jht.sandbox;

import id.jht.process.EngineTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The machine's time and what it was moved forward by, kept over a restart; the engine's clock goes with it. */
@Component
@Profile("sandbox")
class SandboxClock extends Clock {

    private static final String SETTING = "clock.ahead";

    private final Clock machine = Clock.systemUTC();
    private final SandboxMemory memory;
    private final EngineTime engine;
    private volatile Duration ahead;

    SandboxClock(SandboxMemory memory, EngineTime engine) {
        this.memory = memory;
        this.engine = engine;
        this.ahead = memory.read(SETTING).map(Duration::parse).orElse(Duration.ZERO);
        engine.runAhead(ahead);
    }

    /** Moves the time to the given moment; never back. The engine follows even when that moment has passed meanwhile. */
    void moveTo(Instant moment) {
        var step = Duration.between(instant(), moment);
        if (!step.isNegative()) {
            ahead = ahead.plus(step);
            memory.write(SETTING, ahead.toString());
        }
        engine.runAhead(ahead);
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Clock() {
            @Override
            public Instant instant() {
                return SandboxClock.this.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return SandboxClock.this.withZone(other);
            }
        };
    }
}
