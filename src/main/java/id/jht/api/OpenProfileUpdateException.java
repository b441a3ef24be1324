package id.jht.api;

/** An earlier profile update of the member is not decided yet. */
class OpenProfileUpdateException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
