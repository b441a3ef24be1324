package id.jht.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The engine's own clock and the work that waits for it, for a sandbox that moves time. */
public interface EngineTime {

    /** Sets how far the engine's clock is ahead of the machine's; it keeps ticking. */
    void runAhead(Duration ahead);

    /** Takes no more work in the background, and returns when what is under way has ended. */
    void pause();

    /** Works in the background again, if it did before. */
    void resume();

    /** When the next timer or job is due that can still run, if by the given time; what is overdue is due now. */
    Optional<Instant> nextDue(Instant until);

    /** Runs what is due by now, first due first. What fails is left to its retries, as in the background. */
    void runDue();
}
