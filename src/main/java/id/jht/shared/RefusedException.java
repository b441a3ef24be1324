package id.jht.shared;

/**
 * A person asked for something that the rules do not allow, and waits for an answer. The message is one whole sentence in
 * the reader's language that says what is wrong and what to do; it is shown as it stands.
 */
public class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RefusedException(String sentence) {
        super(sentence);
    }
}
