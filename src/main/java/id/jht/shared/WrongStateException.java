package id.jht.shared;

/** What was asked for cannot be done in the state the claim is in; REST answers 409. */
public class WrongStateException extends RefusedException {

    private static final long serialVersionUID = 1L;

    public WrongStateException(String sentence) {
        super(sentence);
    }
}
