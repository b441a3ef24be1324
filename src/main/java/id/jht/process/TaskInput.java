package id.jht.process;

import id.jht.shared.RefusedException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** What a person entered when completing a task, read with type and sense. */
public record TaskInput(DelegateTask task) {

    /** One of the constants of an enumeration; anything else is refused with a sentence that names them. */
    public <E extends Enum<E>> E choice(Variable<String> variable, Class<E> type) {
        var typed = text(variable);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new RefusedException("Isi \"" + variable.name() + "\" dengan salah satu dari: "
                        + Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))
                        + "."));
    }

    public String text(Variable<String> variable) {
        return read(variable).map(String::strip).orElse("");
    }

    public boolean flag(Variable<Boolean> variable) {
        return read(variable).orElse(false);
    }

    /** For an answer that no gateway asks for: the engine does not keep it. */
    public boolean takeFlag(Variable<Boolean> variable) {
        var answer = flag(variable);
        variable.remove(task);
        return answer;
    }

    /** The remark goes to the trail and is not kept in the engine. */
    public String takeRemark() {
        var remark = text(ClaimVariables.REMARK);
        ClaimVariables.REMARK.remove(task);
        return remark;
    }

    private <T> java.util.Optional<T> read(Variable<T> variable) {
        try {
            return variable.find(task);
        } catch (IllegalArgumentException wrongType) {
            throw new RefusedException("Isi \"" + variable.name() + "\" dengan nilai bertipe "
                    + variable.type().getSimpleName() + ".");
        }
    }
}
