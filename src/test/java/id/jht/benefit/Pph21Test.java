package id.jht.benefit;

import static id.jht.benefit.Statement.TaxRegime.ARTICLE_17;
import static id.jht.benefit.Statement.TaxRegime.LUMP_SUM_FINAL;
import static org.assertj.core.api.Assertions.assertThat;

import id.jht.membership.EarlierPayment;
import id.jht.shared.Rupiah;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Pph21Test {

    private static final EarlierPayment PARTIAL_OF_MARCH_2024 = payment("2024-03-11", 10_000_000, 0, false);

    @ParameterizedTest
    @CsvSource({
        "15000000,0",
        "50000000,0",
        "50000019,0",
        "50000020,1",
        "70000000,1000000",
        "100000000,2500000",
        "250000000,10000000"
    })
    void aLumpSumIsTaxedAtFivePercentAboveFiftyMillion(long gross, long tax) {
        assertThat(Pph21.on(Rupiah.of(gross), LocalDate.of(2026, 11, 23), List.of(), false))
                .isEqualTo(new Pph21.Tax(Rupiah.of(tax), LUMP_SUM_FINAL));
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
        var paidOn = LocalDate.of(2026, 1, 5);
        var earlier = List.of(PARTIAL_OF_MARCH_2024);

        assertThat(Pph21.on(Rupiah.of(gross), paidOn, earlier, true))
                .isEqualTo(new Pph21.Tax(Rupiah.of(tax), ARTICLE_17));
        assertThat(Pph21.on(Rupiah.of(gross), paidOn, earlier, false))
                .isEqualTo(new Pph21.Tax(Rupiah.of(taxWithoutNpwp), ARTICLE_17));
    }

    @Test
    void paymentsWithinTwoCalendarYearsShareOneExemption() {
        var tax = Pph21.on(Rupiah.of(90_000_000), LocalDate.of(2025, 11, 3), List.of(PARTIAL_OF_MARCH_2024), true);

        assertThat(tax).isEqualTo(new Pph21.Tax(Rupiah.of(2_500_000), LUMP_SUM_FINAL));
    }

    @Test
    void taxWithheldBeforeIsTakenOff() {
        var first = payment("2025-02-03", 70_000_000, 1_000_000, false);

        assertThat(Pph21.on(Rupiah.of(30_000_000), LocalDate.of(2026, 2, 3), List.of(first), true)
                        .amount())
                .isEqualTo(Rupiah.of(1_500_000));
    }

    @Test
    void severalPaymentsOfALaterYearAreTaxedOnTheirSum() {
        var first = payment("2026-02-03", 60_000_000, 3_000_000, false);

        var tax =
                Pph21.on(Rupiah.of(30_000_000), LocalDate.of(2026, 9, 1), List.of(PARTIAL_OF_MARCH_2024, first), true);

        assertThat(tax).isEqualTo(new Pph21.Tax(Rupiah.of(4_500_000), ARTICLE_17));
    }

    @Test
    void article17CutsTheBaseToFullThousands() {
        assertThat(Article17.on(60_000_999)).isEqualTo(3_000_000);
        assertThat(Article17.on(999)).isZero();
    }

    @Test
    void aFullPaymentEndsTheSeries() {
        var full = payment("2024-06-03", 90_000_000, 2_500_000, true);

        var tax = Pph21.on(Rupiah.of(50_000_000), LocalDate.of(2026, 2, 3), List.of(PARTIAL_OF_MARCH_2024, full), true);

        assertThat(tax).isEqualTo(new Pph21.Tax(Rupiah.ZERO, LUMP_SUM_FINAL));
    }

    private static EarlierPayment payment(String date, long gross, long tax, boolean full) {
        return new EarlierPayment("JHT-2024-00000009", LocalDate.parse(date), Rupiah.of(gross), Rupiah.of(tax), full);
    }
}
