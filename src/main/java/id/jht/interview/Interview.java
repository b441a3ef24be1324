package id.jht.interview;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The booked interview of a claim.
 *
 * @param at beginning of the slot
 * @param room address of the member's waiting page, relative to the application
 * @param missed how often the member did not appear
 * @param announced whether the member has been told this time
 * @param joinLink address of the video room; null without a video service, and when the interview is over
 */
public record Interview(
        Instant at,
        int minutes,
        String branch,
        String room,
        Status status,
        int missed,
        boolean announced,
        @Nullable String joinLink) {

    public enum Status {
        BOOKED,
        PASSED,
        MISSED,
        ENDED
    }
}
