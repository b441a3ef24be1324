package id.jht.filing;

/** Whose turn it is, said by the message {@code actor.NAME}. */
public enum NextActor {
    MEMBER,
    MEMBER_IF_WISHED,
    MEMBER_AND_BRANCH,
    BRANCH,
    HEAD_OF_SERVICE,
    INTEGRITY,
    FINANCE,
    BANK,
    NOBODY
}
