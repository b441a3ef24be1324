package id.jht.document;

/** What the document check found. */
public enum CheckVerdict {
    COMPLETE,
    CORRECTION,
    REJECTED,
    SUSPECTED
}
