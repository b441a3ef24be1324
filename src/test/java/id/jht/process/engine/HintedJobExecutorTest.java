package id.jht.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
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
    private final Deque<Runnable> duringTheNextLook = new ArrayDeque<>();
    private final HintedJobExecutor executor = new HintedJobExecutor() {
        @Override
        public void executeJobs(List<String> jobs, ProcessEngineImpl engine) {}
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
        executor.registerProcessEngine(engine);
        executor.start();
    }

    @AfterEach
    void itStops() {
        executor.shutdown();
    }

    @Test
    void aHintLeadsToOneLook() throws Exception {
        itRests();

        executor.jobWasAdded();

        assertThat(look(SHORTEST_WAIT)).isTrue();
        assertThat(look(SHORTEST_WAIT.dividedBy(2))).as("another one at once").isFalse();
    }

    @Test
    void aHintDuringALookLeadsToAnother() throws Exception {
        itRests();
        duringTheNextLook.add(executor::jobWasAdded);

        executor.jobWasAdded();

        assertThat(look(SHORTEST_WAIT)).isTrue();
        assertThat(look(SHORTEST_WAIT.dividedBy(2))).as("another one at once").isTrue();
    }

    @Test
    void afterAHintTheWaitsBeginAnewWithTheShortest() throws Exception {
        itRests();

        executor.jobWasAdded();
        assertThat(look(SHORTEST_WAIT)).isTrue();

        assertThat(look(SHORTEST_WAIT.multipliedBy(4)))
                .as("after the shortest wait")
                .isTrue();
    }

    /** After two looks for nothing it waits for the longest time. */
    private void itRests() throws InterruptedException {
        assertThat(look(Duration.ofSeconds(10))).isTrue();
        assertThat(look(Duration.ofSeconds(10))).isTrue();
        assertThat(look(SHORTEST_WAIT.multipliedBy(2))).isFalse();
    }

    private boolean look(Duration within) throws InterruptedException {
        return looks.poll(within.toMillis(), TimeUnit.MILLISECONDS) != null;
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
            return (T) new AcquiredJobs(executor.getMaxJobsPerAcquisition());
        }
    }
}
