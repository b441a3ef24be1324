package id.jht.benefit;

import static id.jht.benefit.Statement.TaxRegime.ARTICLE_17;
import static id.jht.benefit.Statement.TaxRegime.LUMP_SUM_FINAL;

import id.jht.benefit.Statement.TaxRegime;
import id.jht.membership.EarlierPayment;
import id.jht.shared.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * Income tax on a payment. Lump sum (PP 68/2009 art. 5): final, 0 % up to Rp 50 million and 5 % above, on the sum of what is
 * paid within two calendar years. From the third calendar year on (art. 6): article 17 on the sum of the calendar year, 20 %
 * more without NPWP. Tax already withheld on the same sum is taken off; tax is cut to whole rupiah.
 */
final class Pph21 {

    private static final long EXEMPT = 50_000_000;
    private static final long LUMP_SUM_PERCENT = 5;
    private static final int LUMP_SUM_YEARS = 2;
    private static final int NO_NPWP_PERCENT = 120;

    private Pph21() {}

    record Tax(Rupiah amount, TaxRegime regime) {}

    /** @param earlier all payments the member has had, oldest first */
    static Tax on(Rupiah gross, LocalDate paidOn, List<EarlierPayment> earlier, boolean hasNpwp) {
        var series = seriesOf(earlier);
        return paidOn.getYear() - firstYear(series, paidOn) < LUMP_SUM_YEARS
                ? new Tax(lumpSum(gross, series), LUMP_SUM_FINAL)
                : new Tax(article17(gross, paidOn.getYear(), series, hasNpwp), ARTICLE_17);
    }

    /** A full payment ends the series: what comes later starts anew. */
    static List<EarlierPayment> seriesOf(List<EarlierPayment> earlier) {
        var start = 0;
        for (var i = 0; i < earlier.size(); i++) {
            start = earlier.get(i).full() ? i + 1 : start;
        }
        return earlier.subList(start, earlier.size());
    }

    private static int firstYear(List<EarlierPayment> series, LocalDate paidOn) {
        return series.stream()
                .mapToInt(payment -> payment.paidOn().getYear())
                .min()
                .orElse(paidOn.getYear());
    }

    private static Rupiah lumpSum(Rupiah gross, List<EarlierPayment> series) {
        var total = gross.amount() + grossOf(series);
        var due = Math.max(0, total - EXEMPT) * LUMP_SUM_PERCENT / 100;
        return lessWithheld(due, series);
    }

    private static Rupiah article17(Rupiah gross, int year, List<EarlierPayment> series, boolean hasNpwp) {
        Predicate<EarlierPayment> sameYear = payment -> payment.paidOn().getYear() == year;
        var ofTheYear = series.stream().filter(sameYear).toList();
        var due = Article17.on(gross.amount() + grossOf(ofTheYear));
        return lessWithheld(hasNpwp ? due : due * NO_NPWP_PERCENT / 100, ofTheYear);
    }

    private static long grossOf(List<EarlierPayment> payments) {
        return payments.stream().mapToLong(payment -> payment.gross().amount()).sum();
    }

    private static Rupiah lessWithheld(long due, List<EarlierPayment> payments) {
        var withheld = payments.stream()
                .mapToLong(payment -> payment.taxWithheld().amount())
                .sum();
        return Rupiah.of(Math.max(0, due - withheld));
    }
}
