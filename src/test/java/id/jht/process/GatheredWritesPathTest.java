package id.jht.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jht.claim.ClaimNumber;
import id.jht.scenario.ClaimScenario;
import id.jht.scenario.PathTest;
import id.jht.scenario.TestMembers.Kind;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.PropertyEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a command of the engine writes travels together; who comes too late is told so as if each kind of row had gone alone. */
@PathTest
class GatheredWritesPathTest {

    @Autowired
    ClaimScenario scenario;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    private ClaimNumber claim;
    private Task task;

    @BeforeEach
    void aClaimWaits() {
        claim = scenario.claimOf(Kind.ORDINARY);
        task = theTask();
    }

    private Task theTask() {
        return tasks.createTaskQuery().processInstanceBusinessKey(claim.value()).singleResult();
    }

    @Test
    void ofTwoWhoChangeARowTheSecondIsTooLate() {
        assertThatThrownBy(() -> run(context -> {
                    var execution = context.getExecutionManager().findExecutionById(task.getExecutionId());
                    execution.setVariable("remark", "of the second");
                    urge(context, 2);
                    elsewhere(() -> run(first -> urge(first, 1)));
                    return null;
                }))
                .isInstanceOf(OptimisticLockingException.class);

        assertThat(theTask().getPriority()).isEqualTo(1);
        assertThat(runtime.getVariable(task.getExecutionId(), "remark")).isNull();
    }

    @Test
    void whoWritesToAProcessThatHasEndedMeanwhileIsTooLate() {
        assertThatThrownBy(() -> run(context -> {
                    IntStream.range(0, 6)
                            .mapToObj(
                                    number -> new PropertyEntity("before-the-late-row-" + number, "in a batch before"))
                            .forEach(context.getDbEntityManager()::insert);
                    context.getExecutionManager()
                            .findExecutionById(task.getExecutionId())
                            .setVariableLocal("remark", "too late");
                    elsewhere(() -> runtime.deleteProcessInstance(task.getProcessInstanceId(), "ended meanwhile"));
                    return null;
                }))
                .isInstanceOf(OptimisticLockingException.class);
    }

    @Test
    void whoEndsAProcessThatHasGoneOnMeanwhileIsTooLate() {
        assertThatThrownBy(() -> run(context -> {
                    runtime.deleteProcessInstance(task.getProcessInstanceId(), "too late");
                    elsewhere(() -> scenario.officer("rina").findsPapersComplete(claim));
                    return null;
                }))
                .isInstanceOf(OptimisticLockingException.class);

        assertThat(scenario.waitsFor(claim)).containsExactly("UserTask_HoldInterview");
    }

    @Test
    void manyRowsOfAKindArriveAsFewDo() {
        var names = IntStream.range(0, 30).mapToObj(number -> "many" + number).toList();

        run(context -> {
            var execution = context.getExecutionManager().findExecutionById(task.getExecutionId());
            names.forEach(name -> execution.setVariableLocal(name, name));
            return null;
        });
        assertThat(runtime.getVariablesLocal(task.getExecutionId(), names)).hasSize(30);

        runtime.removeVariablesLocal(task.getExecutionId(), names);
        assertThat(runtime.getVariablesLocal(task.getExecutionId(), names)).isEmpty();
    }

    private @Nullable Void urge(CommandContext context, int priority) {
        context.getTaskManager().findTaskById(task.getId()).setPriority(priority);
        return null;
    }

    private void run(Command<@Nullable Void> command) {
        engine.getCommandExecutorTxRequired().execute(command);
    }

    private static void elsewhere(Runnable work) {
        CompletableFuture.runAsync(work).join();
    }
}
