package id.jht.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole answer to "am I entitled?": every rule that fails, none when entitled. */
public record Entitlement(List<Failure> failures) {

    public boolean isEntitled() {
        return failures.isEmpty();
    }

    /**
     * @param code stable; the sentence is the message {@code rule.CODE}, what to do {@code rule.CODE.remedy}
     * @param possibleFrom first day on which this rule will hold, where that can be computed
     */
    public record Failure(String code, @Nullable LocalDate possibleFrom) {}
}
