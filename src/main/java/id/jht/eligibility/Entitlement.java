package id.jht.eligibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole answer to "am I entitled?": every rule that fails, none when entitled. */
public record Entitlement(List<Failure> failures) {

    public boolean isEntitled() {
        return failures.isEmpty();
    }

    /** First day on which nothing fails any more; null when there is none, or when more than time is needed. */
    public @Nullable LocalDate possibleFrom() {
        var days = failures.stream().map(Failure::possibleFrom).toList();
        return days.contains(null)
                ? null
                : days.stream()
                        .max(Comparator.nullsFirst(Comparator.naturalOrder()))
                        .orElse(null);
    }

    /**
     * @param code stable; the sentence is the message {@code rule.CODE}, what to do {@code rule.CODE.remedy}
     * @param possibleFrom first day on which this rule will hold, where that can be computed
     */
    public record Failure(String code, @Nullable LocalDate possibleFrom) {}
}
