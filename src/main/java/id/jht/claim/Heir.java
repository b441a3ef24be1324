package id.jht.claim;

import id.jht.shared.Nik;
import java.math.BigDecimal;

/** @param share percent of the benefit with two decimals, e.g. 33.34 */
public record Heir(String name, Nik nik, Relationship relationship, BigDecimal share) {

    public static final BigDecimal WHOLE = new BigDecimal("100.00");
}
