package id.jht.disbursement.snap;

/** No usable answer came: refused or cut connection, time-out, no token, or the breaker is open. */
class NoAnswerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String externalId;

    /** Nothing went out. */
    NoAnswerException(String message) {
        this(message, "");
    }

    /** @param externalId of the message that went out */
    NoAnswerException(String message, String externalId) {
        super(message);
        this.externalId = externalId;
    }

    String externalId() {
        return externalId;
    }
}
