package id.jht.notice.mail;

/** What the mail server said. */
public sealed interface Posting {

    record Accepted() implements Posting {}

    /** It will never take this mail to this address; trying again is pointless. */
    record Refused(String words) implements Posting {}
}
