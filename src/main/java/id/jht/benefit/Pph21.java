package id.jht.benefit;

import static id.jht.benefit.Statement.TaxRegime.PPH_26;

import id.jht.benefit.TaxBasis.Reason;
import id.jht.benefit.TaxBasis.Scale;
import id.jht.claim.ClaimCause;
import java.math.BigDecimal;
import java.util.List;

/**
 * Income tax on a payment. Lump sum (PP 68/2009 art. 5): final, on what is paid within two years. From the third year on
 * (art. 6): article 17 on the sum of the calendar year. Who leaves Indonesia as a foreigner is no tax resident: PPh 26.
 */
record Pph21(TaxLaw law) {

    Tax on(TaxablePayment payment) {
        var foreigner = payment.cause() == ClaimCause.LEAVING_ID_FOREIGNER;
        if (foreigner && law.choices().nonResidentTax() == TaxChoices.NonResidentTax.PPH_26) {
            return nonResident(payment);
        }
        var series = TaxSeries.of(payment.earlier(), payment.paidOn(), law.choices());
        return series.isLumpSumOn(payment.paidOn()) || isSparedArticle17(payment)
                ? new LumpSumTax(law, payment, series).tax()
                : new Article17Tax(law, payment, series).tax();
    }

    private boolean isSparedArticle17(TaxablePayment payment) {
        return payment.cause() == ClaimCause.RETIREMENT_AGE && !law.choices().article17AtRetirementAge();
    }

    private Tax nonResident(TaxablePayment payment) {
        var scale = law.scale(PPH_26);
        var why = List.of(Reason.of("NON_RESIDENT", Scale.of(scale)));
        return Tax.of(
                scale.on(payment.grossAmount()),
                BigDecimal.ZERO,
                PPH_26,
                law.choices().rounding(),
                why);
    }
}
