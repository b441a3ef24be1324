package id.jht.bench;

import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/** One way of carrying claims from the submission to the money; several are measured in turns. */
interface Contender extends AutoCloseable {

    /** As it stands in the table of results. */
    String name();

    /** Files one fresh claim as the member's call does; its number. Called by several clients at once, as is {@link #attempt}. */
    String submit(Route route) throws Exception;

    /** What people do with the claim after that, in order, by the names of the table. */
    List<String> steps(Route route);

    /** A person does the step; false, and nothing done, while the claim has not come so far by itself. */
    boolean attempt(String step, String claim) throws Exception;

    /** Claims filed so far that are not paid yet. */
    int unpaid();

    /** Where its rows go; nothing else writes there. */
    DataSource database();

    /** How long it files in a round. */
    default Duration turn() {
        return Comparison.TURN;
    }

    @Override
    void close();

    /** The two ways of a claim. */
    enum Route {
        /** Papers, check, interview, approval, payment. */
        FULL,
        /** By rule, from the submission to the payment. */
        FAST
    }
}
