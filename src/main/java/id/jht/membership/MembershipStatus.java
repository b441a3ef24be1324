package id.jht.membership;

/** {@code CLOSED}: the savings of this membership have been paid in full. */
public enum MembershipStatus {
    ACTIVE,
    NON_ACTIVE,
    CLOSED
}
