package id.jht.api;

/** No such claim, or not for this token; the answer never tells which. */
class UnknownClaimException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
