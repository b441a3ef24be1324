package id.jht.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jht.membership.EarlierPayment;
import id.jht.shared.Kpj;
import id.jht.shared.Rupiah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KpjLedgerTest {

    private static final Rates RATES = new Rates() {
        @Override
        public BigDecimal percentOf(int year) {
            return year == 2016 ? new BigDecimal("7.19") : BigDecimal.valueOf(5);
        }

        @Override
        public boolean isProvisional(int year) {
            return year != 2016;
        }
    };

    @Test
    void aYearShowsWhatCameWhatGrewAndAtWhichRate() {
        var years = ledger("2017-01-10", opening(10_000_000, "2015-12-31")).years();

        assertThat(years).hasSize(2);
        assertThat(years.get(0).openingBalance()).isEqualTo(Rupiah.of(10_000_000));
        assertThat(years.get(0).development()).isEqualTo(Rupiah.of(719_000));
        assertThat(years.get(0).percent()).isEqualByComparingTo("7.19");
        assertThat(years.get(0).provisional()).isFalse();
        assertThat(years.get(0).months()).hasSize(12);
        assertThat(years.get(1).openingBalance()).isEqualTo(Rupiah.of(10_719_000));
        assertThat(years.get(1).development()).isEqualTo(Rupiah.ZERO);
        assertThat(years.get(1).provisional()).isTrue();
    }

    @Test
    void aMonthShowsItsContributionAndDevelopment() {
        var savings = new Savings(
                Rupiah.ZERO, LocalDate.of(2017, 12, 31), Map.of(YearMonth.of(2018, 1), Rupiah.of(1_000_000)));

        var months = ledger("2018-03-05", savings).years().get(0).months();

        assertThat(months)
                .containsExactly(
                        new KpjLedger.Month(
                                YearMonth.of(2018, 1),
                                Rupiah.of(1_000_000),
                                Rupiah.ZERO,
                                Rupiah.of(4_074),
                                Rupiah.of(1_004_074)),
                        new KpjLedger.Month(
                                YearMonth.of(2018, 2),
                                Rupiah.ZERO,
                                Rupiah.ZERO,
                                Rupiah.of(4_090),
                                Rupiah.of(1_008_164)),
                        new KpjLedger.Month(
                                YearMonth.of(2018, 3), Rupiah.ZERO, Rupiah.ZERO, Rupiah.ZERO, Rupiah.of(1_008_164)));
    }

    @Test
    void anEarlierPartialPaymentIsBorneByEachCardByItsBalance() {
        var ledgers = ledgers(
                "2026-01-05",
                List.of(payment("2025-01-20", 10_000_000)),
                opening(75_000_000, "2024-12-31"),
                opening(25_000_000, "2024-12-31"),
                opening(9_000_000, "2025-06-30"));

        assertThat(ledgers)
                .extracting(ledger -> ledger.years().get(0).paidOut().amount())
                .containsExactly(7_500_000L, 2_500_000L, 0L);
        assertThat(ledgers.get(0).years().get(0).closingBalance()).isEqualTo(Rupiah.of(70_875_000));
    }

    @Test
    void noRupiahOfAPaymentIsLostBetweenTheCards() {
        var ledgers = ledgers(
                "2026-01-05",
                List.of(payment("2025-01-20", 100)),
                opening(100, "2024-12-31"),
                opening(100, "2024-12-31"),
                opening(100, "2024-12-31"));

        assertThat(ledgers)
                .extracting(ledger -> ledger.years().get(0).paidOut().amount())
                .containsExactly(34L, 33L, 33L);
    }

    @Test
    void aPaymentBetweenOpeningDateAndTheNextMonthIsTakenWhenTheBalanceJoins() {
        var ledger = ledgers(
                        "2024-06-05", List.of(payment("2024-03-11", 10_000_000)), opening(50_000_000, "2024-03-01"))
                .get(0);

        assertThat(ledger.years().get(0).paidOut()).isEqualTo(Rupiah.of(10_000_000));
        assertThat(ledger.years().get(0).months().get(0).month()).isEqualTo(YearMonth.of(2024, 4));
    }

    @Test
    void moreThanThereWasCannotHaveBeenPaid() {
        assertThatThrownBy(() -> ledgers("2026-01-05", List.of(payment("2025-01-20", 101)), opening(100, "2024-12-31")))
                .isInstanceOf(EarlierPaymentExceedsBalanceException.class);
    }

    @Test
    void aPaymentOutOfThisYearsContributionsLeavesNoNegativeLine() {
        var savings = new Savings(
                Rupiah.ZERO, LocalDate.of(2024, 12, 31), Map.of(YearMonth.of(2025, 1), Rupiah.of(5_000_000)));

        var lines = Growth.linesOf(
                List.of(savings), List.of(payment("2025-03-20", 4_000_000)), LocalDate.of(2025, 6, 3), RATES);

        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.openingBalance()).isEqualTo(Rupiah.ZERO);
            assertThat(line.contributions()).isEqualTo(Rupiah.of(1_000_000));
            assertThat(line.closingBalance()).isEqualTo(Rupiah.of(1_053_597));
        });
    }

    private static KpjLedger ledger(String paidOn, Savings savings) {
        return ledgers(paidOn, List.of(), savings).get(0);
    }

    private static List<KpjLedger> ledgers(String paidOn, List<EarlierPayment> payments, Savings... cards) {
        var accounts = Growth.grow(List.of(cards), payments, LocalDate.parse(paidOn), RATES);
        return IntStream.range(0, cards.length)
                .mapToObj(card -> LedgerLines.of(Kpj.of("9900000000" + card), accounts.get(card), RATES))
                .toList();
    }

    private static Savings opening(long balance, String date) {
        return new Savings(Rupiah.of(balance), LocalDate.parse(date), Map.of());
    }

    private static EarlierPayment payment(String date, long gross) {
        return new EarlierPayment("JHT-2025-00000001", LocalDate.parse(date), Rupiah.of(gross), Rupiah.ZERO, false);
    }
}
