package id.jht.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jht.claim.ClaimCause;
import id.jht.membership.EarlierPayment;
import id.jht.membership.Member;
import id.jht.membership.Membership;
import id.jht.membership.MembershipStatus;
import id.jht.membership.Segment;
import id.jht.shared.EmailAddress;
import id.jht.shared.Kpj;
import id.jht.shared.MobileNumber;
import id.jht.shared.Nik;
import id.jht.shared.Rupiah;
import id.jht.shared.Sex;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalculationTest {

    private static final MoneyRules FIVE = new MoneyRules(year -> BigDecimal.valueOf(5), Laws.on("2026-01-15"), 1);
    private static final LocalDate PAID_ON = LocalDate.of(2026, 1, 15);

    @Test
    void aClaimCoversEveryCardThatIsNotClosed() {
        var member = member(
                card(MembershipStatus.NON_ACTIVE, 20_000_000),
                card(MembershipStatus.ACTIVE, 80_000_000),
                card(MembershipStatus.CLOSED, 500_000_000));

        var statement = full(Calculation.savingsOf(member), List.of()).statement(1);

        assertThat(statement.accumulatedBalance()).isEqualTo(Rupiah.of(105_000_000));
        assertThat(statement.gross()).isEqualTo(Rupiah.of(105_000_000));
        assertThat(statement.tax()).isEqualTo(Rupiah.of(2_750_000));
        assertThat(statement.net()).isEqualTo(Rupiah.of(102_250_000));
        assertThat(statement.rounding()).isEqualTo(Rounding.NONE);
        assertThat(statement.balance()).isEqualTo(Rupiah.of(100_000_000));
        assertThat(statement.development()).isEqualTo(Rupiah.of(5_000_000));
    }

    @ParameterizedTest
    @CsvSource({
        "1049,0,49,1000,-49",
        "1050,0,50,1100,50",
        "1000,0,0,1000,0",
        "50000020,1,19,50000000,-19",
        "49,0,49,0,-49"
    })
    void theNetIsRoundedToTheNearestHundredWhenTheSettingSaysSo(
            long gross, long tax, long over, long net, long rounding) {
        var hundreds = new MoneyRules(year -> BigDecimal.ZERO, FIVE.law(), 100);
        var savings = Calculation.savingsOf(member(card(MembershipStatus.NON_ACTIVE, gross)));

        var statement =
                new Calculation(ClaimCause.RESIGNATION, savings, List.of(), PAID_ON, 100, true, hundreds).statement(1);

        assertThat(gross - tax).isEqualTo(gross / 100 * 100 + over);
        assertThat(statement.tax()).isEqualTo(Rupiah.of(tax));
        assertThat(statement.net()).isEqualTo(Rupiah.of(net));
        assertThat(statement.rounding()).isEqualTo(new Rounding(rounding));
    }

    @Test
    void moreThanAllMoneyIsRefusedAndNeverWrong() {
        var savings = Calculation.savingsOf(member(
                card(MembershipStatus.NON_ACTIVE, Long.MAX_VALUE), card(MembershipStatus.NON_ACTIVE, Long.MAX_VALUE)));

        assertThatThrownBy(() -> full(savings, List.of()).statement(1)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aPartialClaimPaysItsPercentageRoundedDown() {
        var member = member(card(MembershipStatus.ACTIVE, 19_999_999));
        var statement = new Calculation(
                        ClaimCause.PARTIAL_10, Calculation.savingsOf(member), List.of(), PAID_ON, 7, false, FIVE)
                .statement(1);

        assertThat(statement.accumulatedBalance()).isEqualTo(Rupiah.of(20_999_998));
        assertThat(statement.gross()).isEqualTo(Rupiah.of(1_469_999));
        assertThat(statement.isPartial()).isTrue();
    }

    @Test
    void afterAPartialPaymentTheRestIsPaidAndTaxedInTheSameSeries() {
        var partial = new EarlierPayment(
                "JHT-2025-00000001", LocalDate.of(2025, 1, 10), Rupiah.of(10_000_000), Rupiah.ZERO, false);
        var member = member(card(MembershipStatus.NON_ACTIVE, 110_000_000));

        var statement = full(Calculation.savingsOf(member), List.of(partial)).statement(1);

        assertThat(statement.gross()).isEqualTo(Rupiah.of(105_000_000));
        assertThat(statement.tax()).isEqualTo(Rupiah.of(3_250_000));
    }

    @Test
    void contributionsRunFromTheMonthAfterTheOpeningDateToTheLastOne() {
        var card = new Membership(
                Kpj.of("99000000001"),
                Segment.PU,
                "PT Uji",
                MembershipStatus.NON_ACTIVE,
                LocalDate.of(2010, 1, 1),
                null,
                null,
                Rupiah.ZERO,
                LocalDate.of(2024, 12, 31),
                Rupiah.of(228_000),
                YearMonth.of(2025, 3));

        assertThat(Savings.of(card).contributions().keySet())
                .containsExactly(YearMonth.of(2025, 1), YearMonth.of(2025, 2), YearMonth.of(2025, 3));
    }

    @Test
    void statementsAreEqualWhenTheyPayTheSame() {
        var member = member(card(MembershipStatus.NON_ACTIVE, 20_000_000));
        var savings = Calculation.savingsOf(member);
        var approved = full(savings, List.of()).statement(1);

        assertThat(approved.paysTheSameAs(paidOn(savings, PAID_ON.plusDays(16))))
                .isTrue();
        assertThat(approved.paysTheSameAs(paidOn(savings, PAID_ON.plusDays(17))))
                .isFalse();
    }

    private static Statement paidOn(List<Savings> savings, LocalDate date) {
        return new Calculation(ClaimCause.RESIGNATION, savings, List.of(), date, 100, false, FIVE).statement(2);
    }

    private static Calculation full(List<Savings> savings, List<EarlierPayment> earlier) {
        return new Calculation(ClaimCause.RESIGNATION, savings, earlier, PAID_ON, 100, true, FIVE);
    }

    private static Membership card(MembershipStatus status, long balance) {
        return new Membership(
                Kpj.of("99000000001"),
                Segment.PU,
                "PT Uji",
                status,
                LocalDate.of(2010, 1, 1),
                null,
                null,
                Rupiah.of(balance),
                LocalDate.of(2024, 12, 31),
                Rupiah.ZERO,
                null);
    }

    private static Member member(Membership... cards) {
        return new Member(
                1,
                Nik.of("9901010101900000"),
                "PESERTA UJI",
                "MEDAN",
                LocalDate.of(1990, 1, 1),
                Sex.M,
                "IBU UJI",
                MobileNumber.of("+6281200000001"),
                EmailAddress.of("peserta@example.com"),
                null,
                null,
                null,
                List.of(cards));
    }
}
