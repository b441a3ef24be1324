package id.jht.process.access;

import id.jht.shared.RefusedException;
import java.util.function.Supplier;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;

/** Lets the sentence of a room that says no reach the officer without the engine's own words around it. */
final class Veto {

    private Veto() {}

    static <T> T readable(Supplier<T> command) {
        try {
            return command.get();
        } catch (ProcessEngineException failed) {
            for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
                if (cause instanceof RefusedException refused) {
                    throw new BadUserRequestException(refused.getMessage(), refused);
                }
            }
            throw failed;
        }
    }

    static void readable(Runnable command) {
        readable(() -> {
            command.run();
            return true;
        });
    }
}
