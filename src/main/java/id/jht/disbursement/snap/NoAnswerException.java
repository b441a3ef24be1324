package id.jht.disbursement.snap;

/** No usable answer came: refused or cut connection, time-out, no token, or the breaker is open. */
class NoAnswerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoAnswerException(String message) {
        super(message);
    }
}
