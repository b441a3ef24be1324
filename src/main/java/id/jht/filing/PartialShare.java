package id.jht.filing;

import id.jht.claim.ClaimCause;
import org.jspecify.annotations.Nullable;

/** The percentage of a partial claim; how much is too much, the table {@code eligibility} decides. */
final class PartialShare {

    private PartialShare() {}

    /** Null for a full claim, and where the member leaves it to the rules. */
    static @Nullable Integer read(@Nullable Integer percent, @Nullable ClaimCause cause, Fields fields) {
        if (cause == null || !cause.isPartial() || percent == null) {
            return null;
        }
        if (percent < 1) {
            fields.wrong("partialPercent", "PARTIAL_PERCENT_FORM");
        }
        return percent;
    }
}
