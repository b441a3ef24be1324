package id.jht.reconciliation;

/** A file that is no statement of ours; nothing of it was taken. */
public class UnreadableStatementException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String subject;

    /** @param code of the sentence in the messages */
    UnreadableStatementException(String code, String subject) {
        super(code);
        this.subject = subject;
    }

    /** What the sentence is about, its argument. */
    public String subject() {
        return subject;
    }
}
