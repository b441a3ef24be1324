package id.jht.benefit;

import static id.jht.benefit.Statement.TaxRegime.ARTICLE_17;
import static id.jht.benefit.Statement.TaxRegime.LUMP_SUM_FINAL;
import static id.jht.benefit.Statement.TaxRegime.PPH_26;
import static id.jht.claim.ClaimCause.LEAVING_ID_FOREIGNER;
import static id.jht.claim.ClaimCause.PARTIAL_10;
import static id.jht.claim.ClaimCause.RESIGNATION;
import static id.jht.claim.ClaimCause.RETIREMENT_AGE;
import static org.assertj.core.api.Assertions.assertThat;

import id.jht.benefit.Statement.TaxRegime;
import id.jht.claim.ClaimCause;
import id.jht.membership.EarlierPayment;
import id.jht.policy.Setting;
import id.jht.shared.Rupiah;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The law's own figures and the sequences of payments, under each setting, to the rupiah. */
class Pph21Test {

    private static final EarlierPayment PARTIAL_OF_MARCH_2024 = payment("2024-03-11", 10_000_000, 0);
    private static final List<EarlierPayment> NOTHING = List.of();
    private static final List<EarlierPayment> PARTIAL = List.of(PARTIAL_OF_MARCH_2024);

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "1,0",
        "15000000,0",
        "49999999,0",
        "50000000,0",
        "50000019,0",
        "50000020,1",
        "70000000,1000000",
        "100000000,2500000",
        "250000000,10000000",
        "1000000000000,49997500000"
    })
    void aLumpSumIsTaxedAtFivePercentAboveFiftyMillion(long gross, long tax) {
        assertTax(RESIGNATION, gross, "2026-11-23", NOTHING, LUMP_SUM_FINAL, tax);
    }

    @Test
    void aMissingNpwpDoesNotRaiseTheFinalTax() {
        var law = Laws.on("2026-11-23");

        assertThat(tax(law, RESIGNATION, 100_000_000, "2026-11-23", NOTHING, false))
                .isEqualTo(tax(law, RESIGNATION, 100_000_000, "2026-11-23", NOTHING, true));
    }

    @ParameterizedTest
    @CsvSource({
        "10000000,500000,600000",
        "60000000,3000000,3600000",
        "90000000,7500000,9000000",
        "250000000,31500000,37800000",
        "300000000,44000000,52800000",
        "600000000,124000000,148800000",
        "6000000000,1794000000,2152800000"
    })
    void fromTheThirdCalendarYearOnArticle17Rules(long gross, long tax, long taxWithoutNpwp) {
        var law = Laws.on("2026-01-05");

        assertThat(tax(law, RESIGNATION, gross, "2026-01-05", PARTIAL, true)).isEqualTo(tax);
        assertThat(tax(law, RESIGNATION, gross, "2026-01-05", PARTIAL, false)).isEqualTo(taxWithoutNpwp);
        assertTax(RESIGNATION, gross, "2026-01-05", PARTIAL, ARTICLE_17, tax);
    }

    @ParameterizedTest
    @CsvSource({
        "50000000,2500000",
        "60000000,4000000",
        "250000000,32500000",
        "500000000,95000000",
        "600000000,125000000",
        "6000000000,1745000000"
    })
    void beforeTheHarmonisationLawTheOldBracketsRuled(long gross, long tax) {
        var first = List.of(payment("2018-06-01", 5_000_000, 0));

        assertTax(RESIGNATION, gross, "2021-12-31", first, ARTICLE_17, tax);
    }

    @Test
    void theLawOfTheDayOfPaymentCounts() {
        var first = List.of(payment("2018-06-01", 5_000_000, 0));

        assertTax(RESIGNATION, 60_000_000, "2021-12-31", first, ARTICLE_17, 4_000_000);
        assertTax(RESIGNATION, 60_000_000, "2022-01-01", first, ARTICLE_17, 3_000_000);
    }

    @Test
    void paymentsWithinTwoCalendarYearsShareOneExemption() {
        assertTax(RESIGNATION, 90_000_000, "2025-11-03", PARTIAL, LUMP_SUM_FINAL, 2_500_000);
        assertTax(RESIGNATION, 90_000_000, "2025-12-31", PARTIAL, LUMP_SUM_FINAL, 2_500_000);
        assertTax(RESIGNATION, 90_000_000, "2026-01-01", PARTIAL, ARTICLE_17, 7_500_000);
    }

    @Test
    void eachPaymentHasItsOwnExemptionWhenTheSettingSaysSo() {
        var law = Laws.on("2025-11-03", Setting.EXEMPTION_SCOPE, "PAYMENT");

        assertThat(tax(law, RESIGNATION, 90_000_000, "2025-11-03", PARTIAL, true))
                .isEqualTo(2_000_000);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28,LUMP_SUM_FINAL,2500000", "2026-03-01,ARTICLE_17,7500000"})
    void twentyFourMonthsAreCountedFromTheMonthOfTheFirstPayment(String day, TaxRegime regime, long amount) {
        var law = Laws.on(day, Setting.THIRD_YEAR_TEST, "MONTHS_24");
        var tax = on(law, RESIGNATION, 90_000_000, day, PARTIAL, true);

        assertThat(tax.regime()).isEqualTo(regime);
        assertThat(tax.amount()).isEqualTo(Rupiah.of(amount));
    }

    @Test
    void aLumpSumOfTheSameYearIsNotAddedToArticle17() {
        var law = Laws.on("2026-04-01", Setting.THIRD_YEAR_TEST, "MONTHS_24");
        var stillLumpSum = payment("2026-02-10", 60_000_000, 1_000_000);

        assertThat(tax(law, RESIGNATION, 30_000_000, "2026-04-01", List.of(PARTIAL_OF_MARCH_2024, stillLumpSum), true))
                .isEqualTo(1_500_000);
    }

    @Test
    void taxWithheldBeforeIsTakenOff() {
        var first = List.of(payment("2025-02-03", 70_000_000, 1_000_000));

        assertTax(RESIGNATION, 30_000_000, "2026-02-03", first, LUMP_SUM_FINAL, 1_500_000);
    }

    @Test
    void tooMuchWithheldIsNotPaidBack() {
        var first = List.of(payment("2025-02-03", 40_000_000, 2_000_000));

        assertTax(RESIGNATION, 11_000_000, "2026-02-03", first, LUMP_SUM_FINAL, 0);
    }

    @Test
    void severalPaymentsOfALaterYearAreTaxedOnTheirSum() {
        var sixty = payment("2026-02-03", 60_000_000, 3_000_000);

        assertTax(RESIGNATION, 60_000_000, "2026-02-03", PARTIAL, ARTICLE_17, 3_000_000);
        assertTax(RESIGNATION, 30_000_000, "2026-09-01", List.of(PARTIAL_OF_MARCH_2024, sixty), ARTICLE_17, 4_500_000);
    }

    @Test
    void aPartialPaymentIsTaxedByWhatIsPaidOrByTheWholeBalance() {
        assertThat(partial(Laws.on("2024-03-11"), 10_000_000, 100_000_000)).isZero();

        var byBalance = Laws.on("2024-03-11", Setting.PARTIAL_TAX_TEST, "TOTAL_BALANCE");
        assertThat(partial(byBalance, 10_000_000, 100_000_000)).isEqualTo(500_000);
        assertThat(partial(byBalance, 5_000_000, 50_000_001)).isEqualTo(250_000);
        assertThat(partial(byBalance, 5_000_000, 50_000_000)).isZero();
    }

    @Test
    void whatWasWithheldByTheWholeBalanceIsTakenOffTheRest() {
        var law = Laws.on("2025-11-03", Setting.PARTIAL_TAX_TEST, "TOTAL_BALANCE");
        var taxed = List.of(payment("2024-03-11", 10_000_000, 500_000));

        assertThat(tax(law, RESIGNATION, 90_000_000, "2025-11-03", taxed, true)).isEqualTo(2_000_000);
    }

    @Test
    void aClaimAtRetirementAgeFallsUnderArticle17UnlessTheSettingSparesIt() {
        assertTax(RETIREMENT_AGE, 90_000_000, "2026-01-05", PARTIAL, ARTICLE_17, 7_500_000);

        var sparing = Laws.on("2026-01-05", Setting.ARTICLE_17_AT_RETIREMENT_AGE, "false");
        var tax = on(sparing, RETIREMENT_AGE, 90_000_000, "2026-01-05", PARTIAL, true);
        assertThat(tax.regime()).isEqualTo(LUMP_SUM_FINAL);
        assertThat(tax.amount()).isEqualTo(Rupiah.of(2_500_000));
        assertThat(tax(sparing, RESIGNATION, 90_000_000, "2026-01-05", PARTIAL, true))
                .isEqualTo(7_500_000);
    }

    @ParameterizedTest
    @CsvSource({"50000009,0,0", "50000010,0,1", "50000019,0,1", "50000020,1,1", "50000029,1,1", "50000030,1,2"})
    void taxIsCutOrRoundedToTheNearestRupiah(long gross, long down, long nearest) {
        assertThat(tax(Laws.on("2026-11-23"), RESIGNATION, gross, "2026-11-23", NOTHING, true))
                .isEqualTo(down);
        assertThat(tax(
                        Laws.on("2026-11-23", Setting.TAX_ROUNDING, "NEAREST"),
                        RESIGNATION,
                        gross,
                        "2026-11-23",
                        NOTHING,
                        true))
                .isEqualTo(nearest);
    }

    @ParameterizedTest
    @CsvSource({"60000999,3000000,3000149", "999,0,49", "90001500,7500150,7500225"})
    void article17CutsTheBaseToFullThousandsOrNot(long gross, long thousand, long none) {
        assertTax(RESIGNATION, gross, "2026-01-05", PARTIAL, ARTICLE_17, thousand);
        assertThat(tax(
                        Laws.on("2026-01-05", Setting.ARTICLE_17_BASE_ROUNDING, "NONE"),
                        RESIGNATION,
                        gross,
                        "2026-01-05",
                        PARTIAL,
                        true))
                .isEqualTo(none);
    }

    @Test
    void theSurchargeWithoutNpwpIsASetting() {
        var law = Laws.on("2026-01-05", Setting.NO_NPWP_SURCHARGE, "12.5");

        assertThat(tax(law, RESIGNATION, 90_000_000, "2026-01-05", PARTIAL, false))
                .isEqualTo(8_437_500);
    }

    @Test
    void aForeignerWhoLeavesPaysTaxOfNonResidentsOrAsAResident() {
        assertTax(LEAVING_ID_FOREIGNER, 100_000_000, "2026-01-05", PARTIAL, PPH_26, 20_000_000);
        assertTax(LEAVING_ID_FOREIGNER, 104, "2026-01-05", NOTHING, PPH_26, 20);

        var asResident = Laws.on("2026-11-23", Setting.NON_RESIDENT_TAX, "AS_RESIDENT");
        var tax = on(asResident, LEAVING_ID_FOREIGNER, 100_000_000, "2026-11-23", NOTHING, false);
        assertThat(tax.regime()).isEqualTo(LUMP_SUM_FINAL);
        assertThat(tax.amount()).isEqualTo(Rupiah.of(2_500_000));
    }

    @Test
    void aFullPaymentEndsTheSeriesUnlessTheSettingSaysOtherwise() {
        var full = new EarlierPayment(
                "JHT-2024-00000010", LocalDate.parse("2024-06-03"), Rupiah.of(90_000_000), Rupiah.of(2_500_000), true);
        var earlier = List.of(PARTIAL_OF_MARCH_2024, full);

        assertTax(RESIGNATION, 50_000_000, "2026-02-03", earlier, LUMP_SUM_FINAL, 0);
        var goingOn = Laws.on("2026-02-03", Setting.FULL_PAYMENT_ENDS_SERIES, "false");
        var tax = on(goingOn, RESIGNATION, 50_000_000, "2026-02-03", earlier, true);
        assertThat(tax.regime()).isEqualTo(ARTICLE_17);
        assertThat(tax.amount()).isEqualTo(Rupiah.of(2_500_000));
    }

    private static void assertTax(
            ClaimCause cause, long gross, String day, List<EarlierPayment> earlier, TaxRegime regime, long amount) {
        var tax = on(Laws.on(day), cause, gross, day, earlier, true);

        assertThat(tax.regime()).isEqualTo(regime);
        assertThat(tax.amount()).isEqualTo(Rupiah.of(amount));
    }

    private static long partial(TaxLaw law, long gross, long balance) {
        return new Pph21(law)
                .on(new TaxablePayment(
                        PARTIAL_10, Rupiah.of(gross), Rupiah.of(balance), LocalDate.parse("2024-03-11"), NOTHING, true))
                .amount()
                .amount();
    }

    private static long tax(
            TaxLaw law, ClaimCause cause, long gross, String day, List<EarlierPayment> earlier, boolean hasNpwp) {
        return on(law, cause, gross, day, earlier, hasNpwp).amount().amount();
    }

    private static Tax on(
            TaxLaw law, ClaimCause cause, long gross, String day, List<EarlierPayment> earlier, boolean hasNpwp) {
        var payment =
                new TaxablePayment(cause, Rupiah.of(gross), Rupiah.of(gross), LocalDate.parse(day), earlier, hasNpwp);
        return new Pph21(law).on(payment);
    }

    private static EarlierPayment payment(String date, long gross, long tax) {
        return new EarlierPayment("JHT-2024-00000009", LocalDate.parse(date), Rupiah.of(gross), Rupiah.of(tax), false);
    }
}
