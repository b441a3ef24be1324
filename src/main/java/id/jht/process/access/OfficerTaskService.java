package id.jht.process.access;

import java.io.InputStream;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.task.Attachment;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/**
 * The engine's task service without its side doors: a task is left through its form only, with what the form asks for,
 * and nothing is written beside it.
 * The engine itself would take any variable from whoever completes a task, also those that gateways further down read,
 * and let them throw any error that a boundary event waits for.
 */
class OfficerTaskService extends TaskServiceImpl {

    private final FormAnswers answers = new FormAnswers();

    @Override
    public void complete(String taskId, @Nullable Map<String, Object> variables) {
        complete(taskId, variables, false, false);
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, @Nullable Map<String, Object> variables, boolean deserializeValues) {
        return complete(taskId, variables, true, deserializeValues);
    }

    private VariableMap complete(
            String taskId, @Nullable Map<String, Object> variables, boolean returned, boolean deserialized) {
        return Veto.readable(
                () -> commandExecutor.execute(new FormCompletion(answers, taskId, variables, returned, deserialized)));
    }

    /** Would leave the answers of a form with the claim before anybody has decided by it. */
    @Override
    public void resolveTask(String taskId, @Nullable Map<String, Object> variables) {
        throw sideDoor();
    }

    @Override
    public void resolveTask(String taskId) {
        throw sideDoor();
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

    /** The engine asks for no right here, and nobody on the case page would read it. */
    @Override
    public Comment createComment(
            @Nullable String taskId, @Nullable String processInstanceId, @Nullable String message) {
        throw casePage();
    }

    @Override
    public void addComment(@Nullable String taskId, @Nullable String processInstanceId, @Nullable String message) {
        throw casePage();
    }

    @Override
    public Attachment createAttachment(
            @Nullable String type,
            @Nullable String taskId,
            @Nullable String processInstanceId,
            @Nullable String name,
            @Nullable String description,
            @Nullable InputStream content) {
        throw casePage();
    }

    @Override
    public Attachment createAttachment(
            @Nullable String type,
            @Nullable String taskId,
            @Nullable String processInstanceId,
            @Nullable String name,
            @Nullable String description,
            @Nullable String url) {
        throw casePage();
    }

    private static AuthorizationException casePage() {
        return new AuthorizationException("Catatan dan berkas disimpan di halaman klaim, bukan pada tugas.");
    }

    private static AuthorizationException sideDoor() {
        return new AuthorizationException("Tugas hanya dapat diselesaikan melalui formulirnya.");
    }
}
