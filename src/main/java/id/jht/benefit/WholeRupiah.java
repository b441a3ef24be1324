package id.jht.benefit;

import static java.math.RoundingMode.DOWN;
import static java.math.RoundingMode.HALF_EVEN;

import java.math.BigDecimal;

/** Cuts exact balances to what is shown. */
final class WholeRupiah {

    /** Takes the noise of the 40th digit away before cutting: 20,999,999.999… is 21,000,000. */
    private static final int SIGNIFICANT_DECIMALS = 10;

    private WholeRupiah() {}

    /** @throws ArithmeticException when it does not fit into a {@code long} */
    static long of(BigDecimal balance) {
        return balance.setScale(SIGNIFICANT_DECIMALS, HALF_EVEN)
                .setScale(0, DOWN)
                .longValueExact();
    }
}
