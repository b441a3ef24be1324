package id.jht.process.engine;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.camunda.bpm.engine.impl.jobexecutor.NotifyAcquisitionRejectedJobsHandler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An executor whose engine only counts how often it was asked for jobs. */
@Timeout(60)
class HintedJobExecutorTest {

    private static final Duration SHORTEST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final LinkedBlockingQueue<Long> looks = new LinkedBlockingQueue<>();
    private final Queue<Runnable> duringTheNextLook = new ConcurrentLinkedQueue<>();
    private volatile boolean isFull;
    private volatile List<List<String>> found = List.of();
    private final HintedJobExecutor executor = new HintedJobExecutor() {
        @Override
        public void executeJobs(List<String> jobs, ProcessEngineImpl engine) {
            if (isFull) {
                getRejectedJobsHandler().jobsRejected(jobs, engine, this);
            }
        }
    };

    @BeforeEach
    void itStarts() {
        var configuration = mock(ProcessEngineConfigurationImpl.class);
        when(configuration.getCommandExecutorTxRequired()).thenReturn(new Counting());
        var engine = mock(ProcessEngineImpl.class);
        when(engine.getName()).thenReturn("counting");
        when(engine.getProcessEngineConfiguration()).thenReturn(configuration);
        executor.setWaitTimeInMillis((int) SHORTEST_WAIT.toMillis());
        executor.setMaxWait(LONGEST_WAIT.toMillis());
        executor.setWaitIncreaseFactor(100);
        executor.setRejectedJobsHandler(new NotifyAcquisitionRejectedJobsHandler());
        executor.registerProcessEngine(engine);
        executor.start();
    }

    @AfterEach
    void itStops() {
        executor.shutdown();
    }

    @Test
    void aHintLeadsToOneLookAndTheWaitsBeginAnewWithTheShortest() throws Exception {
        itRests();

        executor.jobWasAdded();

        assertThat(pauseBetween(look(), look())).isBetween(SHORTEST_WAIT.dividedBy(2), LONGEST_WAIT.dividedBy(2));
    }

    @Test
    void aHintDuringALookLeadsToAnotherSoon() throws Exception {
        itRests();
        duringTheNextLook.add(executor::jobWasAdded);

        executor.jobWasAdded();

        assertThat(pauseBetween(look(), look())).isLessThan(SHORTEST_WAIT.dividedBy(2));
    }

    @Test
    void aRejectedJobIsTriedAgainSoon() throws Exception {
        itRests();
        isFull = true;
        found = List.of(List.of("job"));

        executor.jobWasAdded();

        assertThat(pauseBetween(look(), look())).isLessThan(SHORTEST_WAIT.dividedBy(2));
    }

    @Test
    void asManyAsWereAskedForMeansThatThereMayBeMore() throws Exception {
        itRests();
        found = List.of(List.of("one", "other of the same instance"), List.of("third"));

        executor.jobWasAdded();

        assertThat(pauseBetween(look(), look())).isLessThan(SHORTEST_WAIT.dividedBy(2));
    }

    @Test
    void hintsThatComeTogetherShareALook() throws Exception {
        itRests();
        executor.jobWasAdded();
        var first = look();

        for (var hint = 0; hint < 10; hint++) {
            executor.jobWasAdded();
        }

        assertThat(pauseBetween(first, look())).isGreaterThan(Duration.ofMillis(40));
        assertThat(looks.poll(SHORTEST_WAIT.dividedBy(2).toMillis(), TimeUnit.MILLISECONDS))
                .isNull();
    }

    @Test
    void aHintThatWaitsForOthersIsNotFollowedAfterTheStop() throws Exception {
        itRests();
        executor.jobWasAdded();
        look();

        executor.jobWasAdded();
        Thread.sleep(20);
        var stoppedAt = System.nanoTime();
        executor.shutdown();

        var look = looks.poll(SHORTEST_WAIT.dividedBy(4).toMillis(), TimeUnit.MILLISECONDS);
        assertThat(look == null || look < stoppedAt).isTrue();
    }

    /** After two looks for nothing it waits for the longest time. */
    private void itRests() throws InterruptedException {
        assertThat(pauseBetween(look(), look())).isGreaterThan(SHORTEST_WAIT.dividedBy(2));
        assertThat(looks.poll(SHORTEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)).isNull();
    }

    private long look() throws InterruptedException {
        return requireNonNull(looks.poll(20, TimeUnit.SECONDS), "no look");
    }

    private static Duration pauseBetween(long look, long next) {
        return Duration.ofNanos(next - look);
    }

    private final class Counting implements CommandExecutor {

        @Override
        @SuppressWarnings("unchecked")
        public <T> @Nullable T execute(Command<T> command) {
            var deed = duringTheNextLook.poll();
            if (deed != null) {
                deed.run();
            }
            looks.add(System.nanoTime());
            var acquired = new AcquiredJobs(executor.getMaxJobsPerAcquisition());
            found.forEach(batch -> acquired.addJobIdBatch(new ArrayList<>(batch)));
            found = List.of();
            return (T) acquired;
        }
    }
}
