package id.jht.benefit;

import id.jht.policy.Setting;
import id.jht.policy.SettingValues;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How the points of the tax law on which sources disagree are settled. The names of the choices are the values of the
 * settings.
 *
 * @param article17AtRetirementAge whether article 17 applies to a claim at retirement age as to every other
 * @param noNpwpSurcharge percent by which the tax of article 17 rises without NPWP
 */
record TaxChoices(
        ThirdYearTest thirdYearTest,
        ExemptionScope exemptionScope,
        PartialTaxTest partialTaxTest,
        boolean article17AtRetirementAge,
        TaxRounding rounding,
        BaseRounding article17Base,
        BigDecimal noNpwpSurcharge,
        NonResidentTax nonResidentTax,
        boolean fullPaymentEndsSeries) {

    static TaxChoices of(SettingValues settings) {
        return new TaxChoices(
                settings.choice(Setting.THIRD_YEAR_TEST, ThirdYearTest.class),
                settings.choice(Setting.EXEMPTION_SCOPE, ExemptionScope.class),
                settings.choice(Setting.PARTIAL_TAX_TEST, PartialTaxTest.class),
                settings.flag(Setting.ARTICLE_17_AT_RETIREMENT_AGE),
                settings.choice(Setting.TAX_ROUNDING, TaxRounding.class),
                settings.choice(Setting.ARTICLE_17_BASE_ROUNDING, BaseRounding.class),
                settings.decimal(Setting.NO_NPWP_SURCHARGE),
                settings.choice(Setting.NON_RESIDENT_TAX, NonResidentTax.class),
                settings.flag(Setting.FULL_PAYMENT_ENDS_SERIES));
    }

    /** Until when a payment still belongs to the lump sum. */
    enum ThirdYearTest {
        CALENDAR_YEARS,
        MONTHS_24
    }

    /** Whether all payments of the lump sum share one exemption, or each has its own. */
    enum ExemptionScope {
        WINDOW,
        PAYMENT
    }

    /** Whether a partial payment is taxed by what is paid, or as soon as the whole balance exceeds the exemption. */
    enum PartialTaxTest {
        PAID,
        TOTAL_BALANCE
    }

    enum TaxRounding {
        DOWN(RoundingMode.DOWN),
        NEAREST(RoundingMode.HALF_UP);

        private final RoundingMode mode;

        TaxRounding(RoundingMode mode) {
            this.mode = mode;
        }

        BigDecimal round(BigDecimal tax) {
            return tax.setScale(0, mode);
        }
    }

    /** Article 17(4) UU PPh cuts the income to full thousands. */
    enum BaseRounding {
        THOUSAND(-3),
        NONE(0);

        private final int scale;

        BaseRounding(int scale) {
            this.scale = scale;
        }

        BigDecimal cut(BigDecimal base) {
            return base.setScale(scale, RoundingMode.DOWN);
        }
    }

    enum NonResidentTax {
        PPH_26,
        AS_RESIDENT
    }
}
