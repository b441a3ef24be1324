package id.jht.benefit;

import id.jht.shared.Rupiah;
import java.math.BigDecimal;
import java.util.List;

/** The percentages of one regime: each on what lies above its limit, up to the next limit. */
record TaxScale(List<Bracket> brackets) {

    record Bracket(Rupiah above, BigDecimal percent) {}

    /** Exact tax, nothing rounded. */
    BigDecimal on(BigDecimal base) {
        var tax = BigDecimal.ZERO;
        var percentBelow = BigDecimal.ZERO;
        for (var bracket : brackets) {
            var above = base.subtract(BigDecimal.valueOf(bracket.above().amount()));
            tax = tax.add(above.max(BigDecimal.ZERO).multiply(bracket.percent().subtract(percentBelow)));
            percentBelow = bracket.percent();
        }
        return tax.movePointLeft(2);
    }

    /** Up to here nothing is due. */
    Rupiah exempt() {
        return brackets.stream()
                .filter(bracket -> bracket.percent().signum() > 0)
                .map(Bracket::above)
                .findFirst()
                .orElse(Rupiah.ZERO);
    }

    /** What is due on the last rupiah of an amount. */
    BigDecimal percentAt(Rupiah amount) {
        return brackets.stream()
                .filter(bracket -> amount.isMoreThan(bracket.above()))
                .map(Bracket::percent)
                .reduce(BigDecimal.ZERO, (lower, higher) -> higher);
    }
}
