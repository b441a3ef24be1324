package id.jht.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import id.jht.process.EngineTime;
import id.jht.testing.RoomDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.server.ResponseStatusException;

class TimeTravelTest {

    private final List<String> happened = Collections.synchronizedList(new ArrayList<>());
    private final SandboxMemory memory = new SandboxMemory(SandboxTables.cleared());
    private final Timers timers = new Timers();
    private final SandboxClock clock = new SandboxClock(memory, timers);
    private final Instant start = clock.instant();
    private final OneTimeTask<Void> mail = Tasks.oneTime("mail")
            .onFailure((failed, again) ->
                    again.reschedule(failed, failed.getTimeDone().plus(Duration.ofHours(2))))
            .execute((instance, context) -> deliver(instance.getId(), context.getExecution().consecutiveFailures));
    private final Scheduler scheduler = new SchedulerOn(clock, mail)
            .threads(1)
            .pollingInterval(Duration.ofMillis(50))
            .build();
    private final TimeTravel travel = new TimeTravel(clock, timers, new LaterWork(scheduler, clock));

    @BeforeEach
    void begin() {
        scheduler.start();
    }

    @AfterEach
    void end() {
        scheduler.stop();
    }

    @Test
    void timersAndMailsHappenInTheOrderInWhichTheyAreDue() {
        timers.at(hours(5), "timer 5");
        timers.at(hours(1), "timer 1");
        timers.at(hours(30), "timer 30");
        scheduler.schedule(mail.instance("mail 3"), hours(3));

        travel.to(hours(24));

        assertThat(happened).containsExactly("timer 1", "mail 3", "timer 5");
        assertThat(clock.instant()).isBetween(hours(24), hours(25));
    }

    @Test
    void whatATimerWritesIsDeliveredAtItsTime() {
        timers.at(hours(2), () -> scheduler.schedule(mail.instance("reminder"), clock.instant()));

        travel.to(hours(3));

        assertThat(happened).containsExactly("reminder");
    }

    @Test
    void aMailThatFailsIsTriedAgainAtItsPauses() {
        scheduler.schedule(mail.instance("twice refused"), hours(1));

        travel.to(hours(24));

        assertThat(happened).containsExactly("failed", "failed", "twice refused");
    }

    @Test
    void theTimeIsKeptOverARestart() {
        travel.to(hours(48));

        var restarted = new SandboxClock(memory, timers);

        assertThat(restarted.instant()).isBetween(hours(48), hours(49));
        assertThat(timers.ahead).isBetween(Duration.ofHours(47), Duration.ofHours(49));
    }

    /** Another application of the same machine may have set the engine's clock, which is one for all of them. */
    @Test
    void theEngineKeepsTheTimeOfTheApplicationThatMovesIt() {
        travel.to(hours(48));
        timers.ahead = Duration.ZERO;

        travel.to(hours(1));

        assertThat(timers.ahead).isGreaterThan(Duration.ofHours(47));
    }

    @Test
    void anEngineThatIsNeverDoneDoesNotStopTheTime() {
        timers.neverDone = true;

        assertThat(travel.to(hours(1))).isAfterOrEqualTo(hours(1));
    }

    @Test
    void theClockGoesForwardOnlyAndByAYearAtMost() {
        var controller = new ClockController(clock, travel);

        assertThat(controller.advance(new ClockController.Advance("P1D")).now()).isAfterOrEqualTo(hours(24));
        assertThat(controller.advance(new ClockController.Advance("P1M")).now()).isAfterOrEqualTo(hours(24 * 29));
        for (var wrong : new String[] {"P-1D", "P2Y", "yesterday", "PT-1S"}) {
            assertThatThrownBy(() -> controller.advance(new ClockController.Advance(wrong)))
                    .isInstanceOf(ResponseStatusException.class);
        }
        assertThatThrownBy(() -> controller.advance(new ClockController.Advance(null)))
                .isInstanceOf(ResponseStatusException.class);
    }

    private Instant hours(int hours) {
        return start.plus(Duration.ofHours(hours));
    }

    private void deliver(String what, int failures) {
        if (what.startsWith("twice") && failures < 2) {
            happened.add("failed");
            throw new IllegalStateException("server down");
        }
        happened.add(what);
    }

    /** A scheduler on the sandbox's clock. */
    private static final class SchedulerOn extends SchedulerBuilder {

        SchedulerOn(Clock clock, OneTimeTask<Void> task) {
            super(RoomDatabase.dataSource(), List.of(task));
            this.clock = clock::instant;
            this.failureLogging(com.github.kagkarlsson.scheduler.logging.LogLevel.DEBUG, false);
        }
    }

    /** The engine, reduced to timers. */
    private final class Timers implements EngineTime {

        private final PriorityQueue<Timer> waiting =
                new PriorityQueue<>((a, b) -> a.due().compareTo(b.due()));
        private Duration ahead = Duration.ZERO;
        private boolean neverDone;

        void at(Instant due, String name) {
            at(due, () -> happened.add(name));
        }

        void at(Instant due, Runnable action) {
            waiting.add(new Timer(due, action));
        }

        @Override
        public void runAhead(Duration duration) {
            ahead = duration;
        }

        @Override
        public void pause() {}

        @Override
        public void resume() {}

        @Override
        public Optional<Instant> nextDue(Instant until) {
            return neverDone
                    ? Optional.of(clock.instant())
                    : waiting.stream()
                            .map(Timer::due)
                            .filter(due -> !due.isAfter(until))
                            .min(Instant::compareTo);
        }

        @Override
        public void runDue() {
            for (var next = waiting.peek();
                    next != null && !next.due().isAfter(clock.instant());
                    next = waiting.peek()) {
                waiting.remove(next);
                next.action().run();
            }
        }
    }

    private record Timer(Instant due, Runnable action) {}
}
