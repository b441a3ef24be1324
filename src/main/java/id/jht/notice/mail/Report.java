package id.jht.notice.mail;

import java.util.List;

/** What a mail server reports of a mail that it had taken. */
public sealed interface Report {

    /**
     * It has given up.
     *
     * @param traces headers in which the id of the mail may stand
     * @param words of the server
     */
    record Failed(List<String> traces, String words) implements Report {}

    /** Nothing is decided, or all is well. */
    record Passing() implements Report {}

    /** No report, or none that a machine can read. */
    record Unclear() implements Report {}
}
