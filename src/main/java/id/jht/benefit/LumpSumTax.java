package id.jht.benefit;

import static id.jht.benefit.Statement.TaxRegime.LUMP_SUM_FINAL;

import id.jht.benefit.TaxBasis.Amount;
import id.jht.benefit.TaxBasis.Day;
import id.jht.benefit.TaxBasis.Percent;
import id.jht.benefit.TaxBasis.Reason;
import id.jht.benefit.TaxBasis.Scale;
import id.jht.benefit.TaxChoices.ExemptionScope;
import id.jht.benefit.TaxChoices.PartialTaxTest;
import id.jht.membership.EarlierPayment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Final tax on what is paid at once or within two years (PP 68/2009 art. 5). A missing NPWP does not raise it. */
record LumpSumTax(TaxLaw law, TaxablePayment payment, TaxSeries series) {

    Tax tax() {
        return isTaxedByTotalBalance() ? byTotalBalance() : onPayments();
    }

    private boolean isTaxedByTotalBalance() {
        return payment.cause().isPartial()
                && law.choices().partialTaxTest() == PartialTaxTest.TOTAL_BALANCE
                && payment.totalBalance().isMoreThan(scale().exempt());
    }

    private Tax byTotalBalance() {
        var percent = scale().percentAt(payment.totalBalance());
        var why = reasons();
        why.add(Reason.of(
                "TOTAL_BALANCE",
                new Amount(payment.totalBalance()),
                new Amount(scale().exempt()),
                new Percent(percent)));
        return tax(payment.grossAmount().multiply(percent).movePointLeft(2), BigDecimal.ZERO, why);
    }

    private Tax onPayments() {
        var together = sharingTheExemption();
        var before = TaxSeries.gross(together);
        var withheld = TaxSeries.withheld(together);
        var total = before.add(payment.grossAmount());
        var why = reasons();
        if (!together.isEmpty()) {
            why.add(Reason.of("SUM_OF_LUMP_SUMS", amount(before), amount(total), amount(withheld)));
        }
        if (scale().exempt().amount() > 0) {
            why.add(exemption(before, total));
        }
        return tax(scale().on(total), withheld, why);
    }

    private List<EarlierPayment> sharingTheExemption() {
        return law.choices().exemptionScope() == ExemptionScope.WINDOW ? series.lumpSums() : List.of();
    }

    /** How much of the exemption this payment uses, and how much was used before. */
    private Reason exemption(BigDecimal before, BigDecimal total) {
        var limit = BigDecimal.valueOf(scale().exempt().amount());
        var usedBefore = before.min(limit);
        var usedNow = total.min(limit).subtract(usedBefore);
        if (law.choices().exemptionScope() == ExemptionScope.PAYMENT) {
            return Reason.of("EXEMPTION_OF_PAYMENT", amount(limit), amount(usedNow));
        }
        return before.signum() == 0
                ? Reason.of("EXEMPTION_UNUSED", amount(limit), amount(usedNow))
                : Reason.of("EXEMPTION_OF_WINDOW", amount(limit), amount(usedBefore), amount(usedNow));
    }

    private List<Reason> reasons() {
        var why = new ArrayList<Reason>();
        why.add(Reason.of("LUMP_SUM", Scale.of(scale())));
        series.endedBefore().ifPresent(day -> why.add(Reason.of("SERIES_ENDED", new Day(day))));
        why.add(place());
        return why;
    }

    /** Where the payment stands among those that are taxed together. */
    private Reason place() {
        var article17From = new Day(series.article17From());
        if (!series.isLumpSumOn(payment.paidOn())) {
            return Reason.of("RETIREMENT_AGE_SPARED", article17From);
        }
        return series.payments().isEmpty() && !payment.cause().isPartial()
                ? Reason.of("FIRST_PAYMENT")
                : Reason.of("WITHIN_" + series.test(), new Day(series.firstPayment()), article17From);
    }

    private Tax tax(BigDecimal due, BigDecimal withheld, List<Reason> why) {
        return Tax.of(due, withheld, LUMP_SUM_FINAL, law.choices().rounding(), why);
    }

    private TaxScale scale() {
        return law.scale(LUMP_SUM_FINAL);
    }

    private static Amount amount(BigDecimal whole) {
        return new Amount(Tax.rupiah(whole));
    }
}
