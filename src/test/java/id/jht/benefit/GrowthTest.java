package id.jht.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.benefit.Statement.YearLine;
import id.jht.membership.EarlierPayment;
import id.jht.shared.Rupiah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published examples of the ministry's simulation (2022) and of a branch head (2026). */
class GrowthTest {

    private static final Rates SIMULATION = year -> new BigDecimal("5.7");
    private static final LocalDate END_OF_2015 = LocalDate.of(2015, 12, 31);

    @ParameterizedTest
    @CsvSource({"1,229055", "2,459171", "12,2819758", "24,5800243", "60,15800310"})
    void contributionsGrowFromTheStartOfTheirMonth(int months, long balance) {
        var paidOn = LocalDate.of(2016, 1, 15).plusMonths(months);

        assertThat(balanceOf(contributing(months), paidOn, SIMULATION)).isEqualTo(balance);
    }

    @Test
    void sixtyMonthsOfContributionsMakeTheMinistrysDevelopment() {
        var lines = Growth.linesOf(List.of(contributing(60)), List.of(), LocalDate.of(2021, 1, 4), SIMULATION);

        assertThat(sum(lines, YearLine::contributions)).isEqualTo(13_680_000);
        assertThat(sum(lines, YearLine::development)).isEqualTo(2_120_310);
        assertThat(lines.get(lines.size() - 1).closingBalance()).isEqualTo(Rupiah.of(15_800_310));
    }

    @Test
    void aBalanceWithoutContributionsGoesOnGrowingFor26Years() {
        assertThat(balanceOf(contributing(60), LocalDate.of(2047, 1, 31), SIMULATION))
                .isEqualTo(66_775_213);
    }

    @Test
    void aWholeYearGivesExactlyTheRateOfTheYear() {
        var lines = Growth.linesOf(
                List.of(opening(20_000_000, "2024-12-31")),
                List.of(),
                LocalDate.of(2026, 1, 2),
                year -> BigDecimal.valueOf(5));

        assertThat(lines).contains(line(2025, 20_000_000, 0, 1_000_000, 21_000_000));
        assertThat(lines).endsWith(line(2026, 21_000_000, 0, 0, 21_000_000));
    }

    @Test
    void anOpeningBalanceFirstGrowsInTheMonthAfterItsDate() {
        assertThat(balanceOf(opening(1_000_000, "2026-03-01"), LocalDate.of(2026, 4, 30), SIMULATION))
                .isEqualTo(1_000_000);
        assertThat(balanceOf(opening(1_000_000, "2026-03-01"), LocalDate.of(2026, 5, 1), SIMULATION))
                .isEqualTo(1_004_630);
    }

    @Test
    void theContributionOfTheMonthOfPaymentIsPaidWithoutGrowthAndLaterOnesAreNot() {
        var contributions =
                Map.of(YearMonth.of(2026, 4), Rupiah.of(100_000), YearMonth.of(2026, 5), Rupiah.of(100_000));
        var savings = new Savings(Rupiah.of(1_000_000), LocalDate.of(2026, 3, 31), contributions);

        assertThat(balanceOf(savings, LocalDate.of(2026, 4, 10), SIMULATION)).isEqualTo(1_100_000);
    }

    @Test
    void everyYearGrowsAtItsOwnRate() {
        Rates rates = year -> year == 2016 ? new BigDecimal("7.19") : new BigDecimal("5.7");

        assertThat(balanceOf(opening(10_000_000, "2015-12-31"), LocalDate.of(2018, 1, 5), rates))
                .isEqualTo(11_329_983);
    }

    @Test
    void everyLineAddsUpAndOpensWhereTheLastOneClosed() {
        var lines = Growth.linesOf(
                List.of(contributing(77), opening(3_333_333, "2015-12-31")),
                List.of(),
                LocalDate.of(2026, 11, 23),
                SIMULATION);

        assertThat(lines)
                .hasSize(11)
                .allSatisfy(line -> assertThat(
                                line.openingBalance().plus(line.contributions()).plus(line.development()))
                        .isEqualTo(line.closingBalance()));
        for (var i = 1; i < lines.size(); i++) {
            assertThat(lines.get(i).openingBalance()).isEqualTo(lines.get(i - 1).closingBalance());
        }
    }

    @Test
    void aSecondCardJoinsInTheYearAfterItsOpeningDate() {
        var lines = Growth.linesOf(
                List.of(opening(20_000_000, "2023-12-31"), opening(5_000_000, "2024-12-31")),
                List.of(),
                LocalDate.of(2026, 1, 2),
                year -> BigDecimal.valueOf(5));

        assertThat(lines)
                .startsWith(
                        line(2024, 20_000_000, 0, 1_000_000, 21_000_000),
                        line(2025, 26_000_000, 0, 1_300_000, 27_300_000));
    }

    @Test
    void anEarlierPartialPaymentNoLongerGrows() {
        var partial = new EarlierPayment(
                "JHT-2024-00000001", LocalDate.of(2025, 1, 20), Rupiah.of(10_000_000), Rupiah.ZERO, false);
        var untouched = opening(100_000_000, "2024-12-31");
        var settledBefore = opening(90_000_000, "2025-01-31");

        assertThat(balanceOf(untouched, partial, LocalDate.of(2026, 1, 5))).isEqualTo(94_500_000);
        assertThat(balanceOf(settledBefore, partial, LocalDate.of(2025, 2, 5))).isEqualTo(90_000_000);
    }

    @Test
    void withoutSavingsThereIsNothingToShow() {
        assertThat(Growth.linesOf(List.of(), List.of(), LocalDate.of(2026, 1, 5), SIMULATION))
                .isEmpty();
    }

    private static long balanceOf(Savings savings, EarlierPayment payment, LocalDate paidOn) {
        var lines = Growth.linesOf(List.of(savings), List.of(payment), paidOn, year -> BigDecimal.valueOf(5));
        return lines.get(lines.size() - 1).closingBalance().amount();
    }

    private static long balanceOf(Savings savings, LocalDate paidOn, Rates rates) {
        var lines = Growth.linesOf(List.of(savings), List.of(), paidOn, rates);
        return lines.get(lines.size() - 1).closingBalance().amount();
    }

    private static Savings opening(long balance, String date) {
        return new Savings(Rupiah.of(balance), LocalDate.parse(date), Map.of());
    }

    private static Savings contributing(int months) {
        var contributions = new TreeMap<YearMonth, Rupiah>();
        for (var month = 0; month < months; month++) {
            contributions.put(YearMonth.of(2016, 1).plusMonths(month), Rupiah.of(228_000));
        }
        return new Savings(Rupiah.ZERO, END_OF_2015, contributions);
    }

    private static YearLine line(int year, long opening, long contributions, long development, long closing) {
        return new YearLine(
                year, Rupiah.of(opening), Rupiah.of(contributions), Rupiah.of(development), Rupiah.of(closing));
    }

    private static long sum(List<YearLine> lines, java.util.function.Function<YearLine, Rupiah> column) {
        return new ArrayList<>(lines)
                .stream().map(column).mapToLong(Rupiah::amount).sum();
    }
}
