package id.jht.disbursement;

/**
 * How an order stands with the bank.
 *
 * <ul>
 *   <li>{@code SETTLED}: the money has arrived
 *   <li>{@code PENDING}: the bank is working on it
 *   <li>{@code UNKNOWN}: nobody knows; ask again, never pay again
 *   <li>{@code OVERDUE}: still pending or unknown after four hours, or sent often and never received; finance watches while
 *       we go on asking
 *   <li>{@code NOT_RECEIVED}: the bank confirmed twice that it never got the order; the same order may be sent again
 *   <li>{@code CLOSED}: the rail has business hours and takes the order when it opens
 *   <li>{@code SEND_ANEW}: not executed; a new order may go out, by another rail or after the cut-off
 *   <li>{@code ACCOUNT_REFUSED}: wrong, dormant or closed account; the member must name another
 *   <li>{@code SUSPECTED}: not executed because the bank suspects fraud; integrity decides
 *   <li>{@code FAILED}: not executed or returned for another reason; finance decides
 * </ul>
 */
public enum PayoutProgress {
    SETTLED,
    PENDING,
    UNKNOWN,
    OVERDUE,
    NOT_RECEIVED,
    CLOSED,
    SEND_ANEW,
    ACCOUNT_REFUSED,
    SUSPECTED,
    FAILED
}
