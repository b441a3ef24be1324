package id.jht.portal.guide;

import id.jht.benefit.Statement;
import id.jht.claim.ClaimCause;
import id.jht.shared.Rupiah;
import java.util.List;

/**
 * Each part that can be taken now with the rest later, beside everything later.
 *
 * @param asked the cause of the part that was asked for
 */
public record Comparison(ClaimCause asked, List<Choice> parts, Statement everything) {

    private static final int HUNDRED = 100;

    /** A part now and the rest later. */
    public record Choice(ClaimCause cause, Statement part, Statement rest) {

        /** In whole percent, of a balance that is not zero. */
        public long percent() {
            var whole = Math.max(1, part.accumulatedBalance().amount());
            return Math.round((double) part.gross().amount() / whole * HUNDRED);
        }

        /** Whether it is paid for a home and nothing else. */
        public boolean forHousing() {
            return cause == ClaimCause.PARTIAL_30;
        }

        public Rupiah total() {
            return part.net().plus(rest.net());
        }

        public Rupiah tax() {
            return part.tax().plus(rest.tax());
        }
    }

    public Choice chosen() {
        return parts.stream()
                .filter(choice -> choice.cause() == asked)
                .findFirst()
                .orElseThrow();
    }

    public boolean waitingBringsMore() {
        return everything.net().isMoreThan(chosen().total());
    }

    public Rupiah difference() {
        return waitingBringsMore()
                ? everything.net().minus(chosen().total())
                : chosen().total().minus(everything.net());
    }
}
