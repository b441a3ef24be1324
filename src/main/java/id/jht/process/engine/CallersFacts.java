package id.jht.process.engine;

import id.jht.process.ClaimVariables;
import id.jht.process.Variable;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/**
 * A called process is handed only what its steps need; what its tasks show is brought from its callers when a person has
 * something to do in it, which is rare.
 */
final class CallersFacts {

    private CallersFacts() {}

    static void bring(DelegateTask task) {
        var caller = callerOf((ExecutionEntity) task.getExecution());
        while (caller != null) {
            for (var shown : ClaimVariables.SHOWN_WITH_TASKS) {
                bring(shown, caller, task);
            }
            caller = callerOf(caller);
        }
    }

    private static <T> void bring(Variable<T> shown, VariableScope caller, DelegateTask task) {
        shown.find(caller).ifPresent(value -> shown.set(task, value));
    }

    private static ExecutionEntity callerOf(ExecutionEntity execution) {
        return execution.getProcessInstance().getSuperExecution();
    }
}
