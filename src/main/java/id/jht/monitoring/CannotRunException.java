package id.jht.monitoring;

/** The application was started in a way in which it must not run. */
class CannotRunException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    CannotRunException(String sentence, String remedy) {
        super(sentence);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
