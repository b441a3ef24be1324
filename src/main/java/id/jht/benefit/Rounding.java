package id.jht.benefit;

import id.jht.shared.Rupiah;

/**
 * The statement's line "Pembulatan": what is added to gross less tax, or with a minus taken from it, so that the net is a
 * multiple of the unit. Never as much as one unit.
 *
 * @param amount whole rupiah, negative when the member gets less
 */
public record Rounding(long amount) {

    public static final Rounding NONE = new Rounding(0);

    /** To the nearest multiple; the middle goes up, to the member. */
    static Rounding of(Rupiah exact, int unit) {
        var over = exact.amount() % unit;
        return new Rounding(2 * over >= unit && over != 0 ? unit - over : -over);
    }

    /** How much, whichever way. */
    public Rupiah size() {
        return Rupiah.of(Math.abs(amount));
    }

    Rupiah applyTo(Rupiah exact) {
        return Rupiah.of(Math.addExact(exact.amount(), amount));
    }
}
