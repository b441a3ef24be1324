package id.jht.filing;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;

import id.jht.claim.Heir;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shares of heirs, in percent with at most two decimals; or as fractions, when they add up to exactly 1. */
final class Shares {

    private static final int PERCENT_DECIMALS = 2;
    private static final int FRACTION_DECIMALS = 4;

    private Shares() {}

    /** In percent; empty when something is wrong. A single heir need not say that it is all. */
    static List<BigDecimal> read(List<@Nullable BigDecimal> typed, Fields fields) {
        if (typed.size() == 1 && typed.get(0) == null) {
            return List.of(Heir.WHOLE);
        }
        var shares = new ArrayList<BigDecimal>();
        for (var i = 0; i < typed.size(); i++) {
            var share = typed.get(i);
            if (share == null) {
                fields.wrong("heirs[" + i + "].share", "REQUIRED");
            } else if (isShare(share)) {
                shares.add(share);
            } else {
                fields.wrong("heirs[" + i + "].share", "HEIR_SHARE_FORM");
            }
        }
        return shares.size() < typed.size() ? List.of() : whole(shares, fields);
    }

    /** The sizes first: arithmetic on a number like 1e999999999 would never end. */
    private static boolean isShare(BigDecimal share) {
        return share.scale() <= 20
                && share.precision() - share.scale() <= 3
                && share.stripTrailingZeros().scale() <= FRACTION_DECIMALS
                && share.signum() > 0
                && share.compareTo(Heir.WHOLE) <= 0;
    }

    private static List<BigDecimal> whole(List<BigDecimal> shares, Fields fields) {
        var sum = shares.stream().reduce(ZERO, BigDecimal::add);
        var percent = sum.compareTo(ONE) == 0
                ? shares.stream().map(share -> share.movePointRight(2)).toList()
                : shares;
        if (percent.stream().anyMatch(share -> share.stripTrailingZeros().scale() > PERCENT_DECIMALS)) {
            fields.wrong("heirs", "HEIR_SHARE_FORM");
            return List.of();
        }
        if (percent.stream().reduce(ZERO, BigDecimal::add).compareTo(Heir.WHOLE) != 0) {
            fields.wrong("heirs", "HEIR_SHARES_SUM");
            return List.of();
        }
        return percent.stream().map(share -> share.setScale(PERCENT_DECIMALS)).toList();
    }
}
