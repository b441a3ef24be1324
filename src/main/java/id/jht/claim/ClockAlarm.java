package id.jht.claim;

import java.time.Instant;

/**
 * The service clock of an unfinished claim rings; published inside the transaction that keeps the alarm.
 *
 * @param dueBy the deadline that is near or has passed
 */
public record ClockAlarm(ClaimNumber number, Kind kind, Instant dueBy) {

    public enum Kind {
        ENDS_SOON,
        RAN_OUT
    }
}
