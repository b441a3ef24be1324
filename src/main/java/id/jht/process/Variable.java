package id.jht.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * A process variable: its name and type, declared once in {@link ClaimVariables}. Tasks have none of their own: it is looked for
 * at the process, without asking the database for those of the task.
 *
 * @param <T> {@code String}, {@code Boolean}, {@code Integer}, {@code Long} or {@code java.util.Date}
 */
public record Variable<T>(String name, Class<T> type) {

    /** A value that is there already is not written again. */
    public void set(VariableScope scope, @Nullable T value) {
        var process = processOf(scope);
        if (value == null || !value.equals(process.getVariable(name))) {
            process.setVariable(name, value);
        }
    }

    public void remove(VariableScope scope) {
        processOf(scope).removeVariable(name);
    }

    public Optional<T> find(VariableScope scope) {
        var value = processOf(scope).getVariable(name);
        if (value != null && !type.isInstance(value)) {
            throw new IllegalArgumentException("variable " + name + " must be a " + type.getSimpleName());
        }
        return Optional.ofNullable(type.cast(value));
    }

    private static VariableScope processOf(VariableScope scope) {
        return scope instanceof DelegateTask task ? task.getExecution() : scope;
    }
}
