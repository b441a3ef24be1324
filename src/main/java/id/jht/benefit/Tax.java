package id.jht.benefit;

import id.jht.benefit.Statement.TaxRegime;
import id.jht.benefit.TaxBasis.Reason;
import id.jht.shared.Rupiah;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The tax on one payment, by which regime and why. */
record Tax(Rupiah amount, TaxRegime regime, TaxBasis basis) {

    /**
     * Rounds what is due and takes off what was withheld before; too much withheld is not paid back here.
     *
     * @param due exact tax on the whole sum
     */
    static Tax of(
            BigDecimal due, BigDecimal withheld, TaxRegime regime, TaxChoices.TaxRounding rounding, List<Reason> why) {
        var reasons = new ArrayList<>(why);
        if (due.stripTrailingZeros().scale() > 0) {
            reasons.add(Reason.of("ROUNDED_" + rounding));
        }
        var left = rounding.round(due).subtract(withheld).max(BigDecimal.ZERO);
        return new Tax(rupiah(left), regime, new TaxBasis(List.copyOf(reasons)));
    }

    static Rupiah rupiah(BigDecimal whole) {
        return Rupiah.of(whole.longValueExact());
    }
}
