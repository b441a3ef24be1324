package id.jht.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * A process variable: its name and type, declared once in {@link ClaimVariables}.
 *
 * @param <T> {@code String}, {@code Boolean}, {@code Integer}, {@code Long} or {@code java.util.Date}
 */
public record Variable<T>(String name, Class<T> type) {

    /** A value that is there already is not written again. */
    public void set(VariableScope scope, @Nullable T value) {
        if (value == null || !value.equals(scope.getVariable(name))) {
            scope.setVariable(name, value);
        }
    }

    public Optional<T> find(VariableScope scope) {
        var value = scope.getVariable(name);
        if (value != null && !type.isInstance(value)) {
            throw new IllegalArgumentException("variable " + name + " must be a " + type.getSimpleName());
        }
        return Optional.ofNullable(type.cast(value));
    }
}
