package id.jht.api;

/** The member has a claim that is still open; answered with 409. */
class OpenClaimException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
