package id.jht.benefit;

import id.jht.shared.Rupiah;
import java.time.LocalDate;
import java.util.List;

/**
 * What is paid and how it came about; {@code net = gross − tax + rounding}.
 *
 * @param version 1 for the first calculation of the claim, then growing
 * @param paymentDate the day of payment that growth and tax assume
 * @param gross {@code accumulatedBalance}, or for a partial claim its percentage rounded down
 * @param taxBasis which tax rule applied, for {@link TaxWords}
 * @param frozen whether it has been approved; from then on it never changes
 */
public record Statement(
        int version,
        LocalDate paymentDate,
        List<YearLine> lines,
        Rupiah accumulatedBalance,
        Rupiah gross,
        Rupiah tax,
        TaxRegime taxRegime,
        Rounding rounding,
        Rupiah net,
        TaxBasis taxBasis,
        boolean frozen) {

    /** Whether the amounts are equal; the years behind them may have been cut differently. */
    public boolean paysTheSameAs(Statement other) {
        return gross.equals(other.gross)
                && tax.equals(other.tax)
                && taxRegime == other.taxRegime
                && net.equals(other.net);
    }

    public boolean isPartial() {
        return !gross.equals(accumulatedBalance);
    }

    /** Development of all years (pengembangan). */
    public Rupiah development() {
        return lines.stream().map(YearLine::development).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /** What was put aside (saldo): the accumulated balance without its development. */
    public Rupiah balance() {
        return accumulatedBalance.minus(development());
    }

    /** One calendar year over all memberships. */
    public record YearLine(
            int year, Rupiah openingBalance, Rupiah contributions, Rupiah development, Rupiah closingBalance) {}

    public enum TaxRegime {
        LUMP_SUM_FINAL,
        ARTICLE_17,
        PPH_26
    }
}
