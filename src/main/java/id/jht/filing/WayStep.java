package id.jht.filing;

/** One step of a claim's way, named by the message {@code way.ROUTE.NAME}. */
public record WayStep(Name name, State state) {

    public enum Name {
        FILED,
        CHECK,
        INTERVIEW,
        DECISION,
        PAYMENT
    }

    /** {@code STOPPED}: the claim ended at this step without being paid. */
    public enum State {
        DONE,
        NOW,
        STOPPED,
        AHEAD
    }
}
