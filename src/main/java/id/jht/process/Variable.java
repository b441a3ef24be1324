package id.jht.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/**
 * A process variable: its name and type, declared once in {@link ClaimVariables}. Tasks have none of their own: where a
 * task is given its execution is asked, which spares the database a question for those of the task.
 *
 * @param <T> {@code String}, {@code Boolean}, {@code Integer}, {@code Long} or {@code java.util.Date}
 */
public record Variable<T>(String name, Class<T> type) {

    /** A value that is there already is not written again. */
    public void set(VariableScope scope, @Nullable T value) {
        var holder = holderOf(scope);
        if (value == null || !value.equals(holder.getVariable(name))) {
            holder.setVariable(name, value);
        }
    }

    /** For the gateway that comes in the same transaction; the engine keeps nothing of it, unless it keeps it already. */
    public void pass(VariableScope scope, T value) {
        var holder = holderOf(scope);
        var known = holder.getVariableTyped(name);
        holder.setVariable(name, Variables.untypedValue(value, known == null || known.isTransient()));
    }

    public void remove(VariableScope scope) {
        holderOf(scope).removeVariable(name);
    }

    public Optional<T> find(VariableScope scope) {
        var value = holderOf(scope).getVariable(name);
        if (value != null && !type.isInstance(value)) {
            throw new IllegalArgumentException("variable " + name + " must be a " + type.getSimpleName());
        }
        return Optional.ofNullable(type.cast(value));
    }

    private static VariableScope holderOf(VariableScope scope) {
        return scope instanceof DelegateTask task ? task.getExecution() : scope;
    }
}
