package id.jht.process.access;

import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/** What Tasklist calls to complete a task; checked as in {@link OfficerTaskService}. */
class OfficerFormService extends FormServiceImpl {

    private final FormAnswers answers = new FormAnswers();

    @Override
    public void submitTaskForm(String taskId, @Nullable Map<String, Object> properties) {
        Veto.readable(() -> commandExecutor.execute(answers.check(taskId, properties)));
        Veto.readable(() -> super.submitTaskForm(taskId, properties));
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, @Nullable Map<String, Object> properties, boolean deserializeValues) {
        Veto.readable(() -> commandExecutor.execute(answers.check(taskId, properties)));
        return Veto.readable(() -> super.submitTaskFormWithVariablesInReturn(taskId, properties, deserializeValues));
    }
}
