package id.jht.sandbox;

import id.jht.process.EngineTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** An engine in which nothing happens. */
class StillEngine implements EngineTime {

    @Override
    public void runAhead(Duration ahead) {}

    @Override
    public void pause() {}

    @Override
    public void resume() {}

    @Override
    public Optional<Instant> nextDue(Instant until) {
        return Optional.empty();
    }

    @Override
    public void runDue() {}
}
