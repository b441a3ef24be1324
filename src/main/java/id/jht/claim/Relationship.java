package id.jht.claim;

/**
 * What an heir was to the dead member. Heirs of a lower rank inherit only when there is none of a higher one; the order is
 * that of BPJS Ketenagakerjaan (PP 46/2015). Labels are the messages {@code relationship.NAME}.
 */
public enum Relationship {
    SPOUSE(1),
    CHILD(2),
    PARENT(3),
    GRANDCHILD(3),
    SIBLING(4),
    PARENT_IN_LAW(5),
    /** Named in a will. */
    WILL(6);

    private final int rank;

    Relationship(int rank) {
        this.rank = rank;
    }

    /** 1 comes first; parents and grandchildren share a rank. */
    public int rank() {
        return rank;
    }
}
