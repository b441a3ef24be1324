package id.jht.benefit;

import java.math.BigDecimal;

/** Development of each calendar year in percent. */
interface Rates {

    BigDecimal percentOf(int year);

    /** Whether the directors have not set the year's rate yet. */
    default boolean isProvisional(int year) {
        return false;
    }
}
