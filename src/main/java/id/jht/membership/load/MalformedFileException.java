package id.jht.membership.load;

/** A file of members has mistakes; nothing of it was applied. */
public class MalformedFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MalformedFileException(String file, Mistakes mistakes) {
        super("The file " + file + " has mistakes:\n" + mistakes.text());
    }
}
