package id.jht.api;

import id.jht.shared.Violation;
import java.util.List;

/** The request was read and is refused with everything that is wrong with it; answered with 422. */
class RefusedRequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    RefusedRequestException(List<Violation> violations) {
        super(violations.size() + " violations");
        this.violations = violations;
    }

    /** Throws unless there is nothing to refuse. */
    static void unlessEmpty(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new RefusedRequestException(violations);
        }
    }

    List<Violation> violations() {
        return violations;
    }
}
