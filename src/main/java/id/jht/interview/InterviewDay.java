package id.jht.interview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A working day of a branch, as its interviews stand.
 *
 * @param seats interviews that can be held at the same time
 * @param slots beginnings on this day
 * @param taken booked interviews
 * @param reason why the seats differ from the ordinary, null when they do not
 */
public record InterviewDay(
        LocalDate day,
        int seats,
        int slots,
        int taken,
        @Nullable String reason) {

    public int free() {
        return Math.max(0, seats * slots - taken);
    }
}
