package id.jht.document;

/** Why a paper is refused. Texts are the messages {@code refusal.NAME}. */
public enum RefusalReason {
    ILLEGIBLE,
    WRONG_DOCUMENT,
    INCOMPLETE,
    MISMATCH,
    EXPIRED,
    OTHER
}
