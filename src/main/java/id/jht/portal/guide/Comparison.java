package id.jht.portal.guide;

import id.jht.benefit.Statement;
import id.jht.shared.Rupiah;

/** A part now and the rest later, beside everything later. */
public record Comparison(Statement part, Statement rest, Statement everything) {

    private static final int HUNDRED = 100;

    /** In whole percent, of a balance that is not zero. */
    public long percent() {
        var whole = Math.max(1, part.accumulatedBalance().amount());
        return Math.round((double) part.gross().amount() / whole * HUNDRED);
    }

    public Rupiah inTwoParts() {
        return part.net().plus(rest.net());
    }

    public Rupiah taxInTwoParts() {
        return part.tax().plus(rest.tax());
    }

    public boolean waitingBringsMore() {
        return everything.net().isMoreThan(inTwoParts());
    }

    public Rupiah difference() {
        return waitingBringsMore()
                ? everything.net().minus(inTwoParts())
                : inTwoParts().minus(everything.net());
    }
}
