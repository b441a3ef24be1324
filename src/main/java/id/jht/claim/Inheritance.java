package id.jht.claim;

import id.jht.shared.Rupiah;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Who inherits how much.
 *
 * @param heirs of one rank; their shares add up to 100 percent
 */
public record Inheritance(List<Heir> heirs) {

    /**
     * What each heir is due of a sum: the share rounded down to the rupiah. The last one takes the rest, so that nothing is
     * lost.
     */
    public List<Part> of(Rupiah sum) {
        var parts = new ArrayList<Part>();
        var left = sum;
        for (var heir : heirs.subList(0, Math.max(0, heirs.size() - 1))) {
            var amount = share(sum, heir.share());
            parts.add(new Part(heir, amount));
            left = left.minus(amount);
        }
        if (!heirs.isEmpty()) {
            parts.add(new Part(heirs.get(heirs.size() - 1), left));
        }
        return parts;
    }

    private static Rupiah share(Rupiah sum, BigDecimal percent) {
        return Rupiah.of(BigDecimal.valueOf(sum.amount())
                .multiply(percent)
                .movePointLeft(2)
                .setScale(0, RoundingMode.DOWN)
                .longValueExact());
    }

    public record Part(Heir heir, Rupiah amount) {}
}
