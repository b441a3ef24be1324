package id.jht.benefit;

import static id.jht.benefit.Statement.TaxRegime.ARTICLE_17;

import id.jht.benefit.TaxBasis.Amount;
import id.jht.benefit.TaxBasis.Day;
import id.jht.benefit.TaxBasis.Percent;
import id.jht.benefit.TaxBasis.Reason;
import id.jht.benefit.TaxBasis.Scale;
import id.jht.benefit.TaxBasis.Year;
import id.jht.membership.EarlierPayment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Progressive tax from the third year on, on the sum of the calendar year (PP 68/2009 art. 6); more without NPWP. */
record Article17Tax(TaxLaw law, TaxablePayment payment, TaxSeries series) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Tax tax() {
        var year = payment.paidOn().getYear();
        var sameYear = series.article17Payments(year);
        var withheld = TaxSeries.withheld(sameYear);
        var total = TaxSeries.gross(sameYear).add(payment.grossAmount());
        var base = law.choices().article17Base().cut(total);
        var why = reasons();
        if (!sameYear.isEmpty()) {
            why.add(sumOfTheYear(sameYear, total, withheld));
        }
        if (base.compareTo(total) != 0) {
            why.add(Reason.of("BASE_CUT", new Amount(Tax.rupiah(base))));
        }
        if (!payment.hasNpwp()) {
            why.add(Reason.of("NO_NPWP", new Percent(law.choices().noNpwpSurcharge())));
        }
        return Tax.of(
                raised(law.scale(ARTICLE_17).on(base)),
                withheld,
                ARTICLE_17,
                law.choices().rounding(),
                why);
    }

    private BigDecimal raised(BigDecimal due) {
        return payment.hasNpwp()
                ? due
                : due.multiply(HUNDRED.add(law.choices().noNpwpSurcharge())).movePointLeft(2);
    }

    private List<Reason> reasons() {
        var why = new ArrayList<Reason>();
        why.add(Reason.of("ARTICLE_17", Scale.of(law.scale(ARTICLE_17))));
        series.endedBefore().ifPresent(day -> why.add(Reason.of("SERIES_ENDED", new Day(day))));
        why.add(Reason.of("AFTER_" + series.test(), new Day(series.firstPayment()), new Day(series.article17From())));
        return why;
    }

    private Reason sumOfTheYear(List<EarlierPayment> sameYear, BigDecimal total, BigDecimal withheld) {
        return Reason.of(
                "SUM_OF_YEAR",
                new Year(payment.paidOn().getYear()),
                new Amount(Tax.rupiah(TaxSeries.gross(sameYear))),
                new Amount(Tax.rupiah(total)),
                new Amount(Tax.rupiah(withheld)));
    }
}
