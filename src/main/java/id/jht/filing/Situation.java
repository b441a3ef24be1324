package id.jht.filing;

/**
 * Where a claim stands, as one plain sentence tells it: the message {@code situation.NAME}, or {@code situation.NAME.until}
 * when there is a date to name. Finer than the status, because "rejected" is another thing while an appeal runs.
 */
public enum Situation {
    DATA_IS_CHECKED(NextActor.BRANCH),
    PAPERS_ARE_CHECKED(NextActor.BRANCH),
    PAPERS_WANTED(NextActor.MEMBER),
    ACCOUNT_WANTED(NextActor.MEMBER),
    INTERVIEW_AHEAD(NextActor.MEMBER_AND_BRANCH),
    DECISION_AHEAD(NextActor.HEAD_OF_SERVICE),
    CHECKED_FOR_SAFETY(NextActor.INTEGRITY),
    PAYMENT_AHEAD(NextActor.FINANCE),
    BANK_PAYS(NextActor.BANK),
    PAID(NextActor.NOBODY),
    REJECTED(NextActor.MEMBER_IF_WISHED),
    APPEAL_RUNS(NextActor.HEAD_OF_SERVICE),
    REJECTED_FOR_GOOD(NextActor.NOBODY),
    WITHDRAWN(NextActor.NOBODY),
    EXPIRED(NextActor.MEMBER_IF_WISHED);

    private final NextActor nextActor;

    Situation(NextActor nextActor) {
        this.nextActor = nextActor;
    }

    public NextActor nextActor() {
        return nextActor;
    }
}
