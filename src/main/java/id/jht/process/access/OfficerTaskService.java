package id.jht.process.access;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/**
 * The engine's task service without its side doors: a task is left through its form only, with what the form asks for.
 * The engine itself would take any variable from whoever completes a task, also those that gateways further down read,
 * and let them throw any error that a boundary event waits for.
 */
class OfficerTaskService extends TaskServiceImpl {

    private final FormAnswers answers = new FormAnswers();

    @Override
    public void complete(String taskId, @Nullable Map<String, Object> variables) {
        Veto.readable(() -> commandExecutor.execute(answers.check(taskId, variables)));
        Veto.readable(() -> super.complete(taskId, variables));
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, @Nullable Map<String, Object> variables, boolean deserializeValues) {
        Veto.readable(() -> commandExecutor.execute(answers.check(taskId, variables)));
        return Veto.readable(() -> super.completeWithVariablesInReturn(taskId, variables, deserializeValues));
    }

    @Override
    public void resolveTask(String taskId, @Nullable Map<String, Object> variables) {
        Veto.readable(() -> commandExecutor.execute(answers.check(taskId, variables)));
        Veto.readable(() -> super.resolveTask(taskId, variables));
    }

    @Override
    public void handleBpmnError(
            String taskId, String code, @Nullable String message, @Nullable Map<String, Object> variables) {
        throw sideDoor();
    }

    @Override
    public void handleBpmnError(String taskId, String code, @Nullable String message) {
        throw sideDoor();
    }

    @Override
    public void handleBpmnError(String taskId, String code) {
        throw sideDoor();
    }

    @Override
    public void handleEscalation(String taskId, String code, @Nullable Map<String, Object> variables) {
        throw sideDoor();
    }

    @Override
    public void handleEscalation(String taskId, String code) {
        throw sideDoor();
    }

    private static AuthorizationException sideDoor() {
        return new AuthorizationException("Tugas hanya dapat diselesaikan melalui formulirnya.");
    }
}
