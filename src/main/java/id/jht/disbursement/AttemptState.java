package id.jht.disbursement;

import java.util.Set;

/** State of one order; the live ones may have moved money, or still may, so that no other order is written beside them. */
enum AttemptState {
    PREPARED,
    SENT,
    PENDING,
    UNKNOWN,
    /** The bank said twice that it does not know the order: it may be sent again under the same reference. */
    NOT_RECEIVED,
    SETTLED,
    REFUSED,
    FAILED,
    RETURNED;

    private static final Set<AttemptState> SENDABLE = Set.of(PREPARED, NOT_RECEIVED);
    private static final Set<AttemptState> OPEN = Set.of(SENT, PENDING, UNKNOWN);
    private static final Set<AttemptState> OVER = Set.of(REFUSED, FAILED, RETURNED);

    boolean isSendable() {
        return SENDABLE.contains(this);
    }

    /** Sent, and nobody knows yet what became of it. */
    boolean isOpen() {
        return OPEN.contains(this);
    }

    /** The bank says that it has moved no money, or has given it back; asked for again before another order goes out. */
    boolean isOver() {
        return OVER.contains(this);
    }
}
