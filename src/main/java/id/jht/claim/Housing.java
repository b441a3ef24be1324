package id.jht.claim;

import org.jspecify.annotations.Nullable;

/**
 * What a partial claim for a home is for.
 *
 * @param purpose in the member's words, e.g. the down payment of a house
 * @param bankCode of the lending bank, three digits; never null for a mortgage
 */
public record Housing(
        Variant variant, String purpose, @Nullable String bankCode) {

    public boolean isMortgage() {
        return variant == Variant.MORTGAGE;
    }

    /** Labels are the messages {@code housing.NAME}. */
    public enum Variant {
        CASH,
        MORTGAGE
    }
}
