package id.jht.membership.core;

/** The core system answered something that its contract does not allow; the message names places, never values. */
class UnusableAnswerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableAnswerException(String what) {
        super(what);
    }
}
