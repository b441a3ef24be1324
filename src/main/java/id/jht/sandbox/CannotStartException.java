package id.jht.sandbox;

/** The sandbox cannot start for a reason that the person before the screen can mend. */
class CannotStartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    CannotStartException(String sentence, String remedy) {
        super(sentence);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
