package id.jht.filing;

import id.jht.shared.Violation;
import java.util.List;

/** What became of a submission. Unless accepted, nothing is stored. */
public sealed interface Submission {

    record Accepted(Receipt receipt) implements Submission {}

    /** @param violations everything that is wrong: fields, papers and rules together */
    record Refused(List<Violation> violations) implements Submission {}

    /** The member has a claim that is still open. */
    record OpenClaimExists() implements Submission {}
}
