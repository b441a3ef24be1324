package id.jht.process.access;

import id.jht.shared.RefusedException;
import jakarta.ws.rs.BadRequestException;
import java.util.function.Supplier;

/**
 * Lets the sentence of a room that says no reach the officer without the engine's own words around it: only an exception
 * of JAX-RS passes the REST resources, Tasklist's included, as it is.
 */
final class Veto {

    private Veto() {}

    static <T> T readable(Supplier<T> command) {
        try {
            return command.get();
        } catch (RuntimeException failed) {
            for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
                if (cause instanceof RefusedException refused) {
                    throw new BadRequestException(refused.getMessage(), refused);
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
