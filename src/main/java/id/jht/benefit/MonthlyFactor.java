package id.jht.benefit;

import static java.math.RoundingMode.HALF_EVEN;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Growth of one month, {@code (1 + r)^(1/12)}: twelve of them make the year's rate. This reproduces the ministry's published
 * simulation to the rupiah.
 */
final class MonthlyFactor {

    static final MathContext PRECISION = new MathContext(40, HALF_EVEN);

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    private MonthlyFactor() {}

    static BigDecimal of(BigDecimal percentPerYear) {
        var year = BigDecimal.ONE.add(percentPerYear.movePointLeft(2));
        return cubeRoot(year.sqrt(PRECISION).sqrt(PRECISION));
    }

    /** Newton's method doubles the 16 good digits of the start with each step. */
    private static BigDecimal cubeRoot(BigDecimal number) {
        var root = BigDecimal.valueOf(Math.cbrt(number.doubleValue()));
        for (var step = 0; step < 3; step++) {
            var correction = number.divide(root.multiply(root, PRECISION), PRECISION);
            root = root.multiply(TWO).add(correction).divide(THREE, PRECISION);
        }
        return root;
    }
}
