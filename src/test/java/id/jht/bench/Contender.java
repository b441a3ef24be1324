package id.jht.bench;

import javax.sql.DataSource;

/** One way of carrying claims from the submission to the money; several are measured in turns. */
interface Contender extends AutoCloseable {

    /** As it stands in the table of results. */
    String name();

    /**
     * Carries one fresh claim as far as people do: filed by the member, decided by the officers. What follows (payment) runs by
     * itself. Each call of a person is timed. Called by several clients at once.
     */
    void carry(Route route, Calls calls) throws Exception;

    /** Claims carried so far that are not paid yet. */
    int unpaid();

    /** Where its rows go; nothing else writes there. */
    DataSource database();

    @Override
    void close();

    /** The two ways of a claim, design's words. */
    enum Route {
        /** Papers, check, interview, approval, payment. */
        FULL,
        /** By rule, from the submission to the payment. */
        FAST
    }
}
