package id.jht.api;

import id.jht.shared.Violation;

/** The request cannot be read at all; answered with 400. */
class MalformedRequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Violation violation;

    MalformedRequestException(Violation violation) {
        super(violation.code() + " at " + violation.field());
        this.violation = violation;
    }

    Violation violation() {
        return violation;
    }
}
