package id.jht.benefit;

import java.math.BigDecimal;

/** Development of each calendar year in percent. */
interface Rates {

    BigDecimal percentOf(int year);
}
