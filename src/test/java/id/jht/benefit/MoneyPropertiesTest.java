package id.jht.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.claim.ClaimCause;
import id.jht.membership.EarlierPayment;
import id.jht.shared.Rupiah;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** What holds for all money, whatever the figures. */
class MoneyPropertiesTest {

    private static final long MOST = 10_000_000_000_000L;
    private static final LocalDate PAID_ON = LocalDate.of(2026, 11, 23);
    private static final TaxLaw LAW = Laws.on(PAID_ON);
    private static final EarlierPayment LONG_AGO = payment(LocalDate.of(2020, 5, 4), 1, 0);

    @Property
    void netIsGrossLessTaxPlusRounding(
            @ForAll @LongRange(max = MOST) long opening,
            @ForAll @LongRange(max = MOST) long contribution,
            @ForAll @IntRange(min = 1, max = 100) int percent,
            @ForAll boolean hasNpwp,
            @ForAll boolean late,
            @ForAll boolean toHundreds) {
        var unit = toHundreds ? 100 : 1;
        var statement =
                calculation(opening, contribution, percent, hasNpwp, late, unit).statement(1);

        assertThat(statement.net().amount())
                .isEqualTo(statement.gross().amount()
                        - statement.tax().amount()
                        + statement.rounding().amount());
        assertThat(statement.rounding().size().amount()).isLessThan(unit);
        assertThat(statement.net().amount() % unit).isZero();
        assertThat(statement.gross()).isLessThanOrEqualTo(statement.accumulatedBalance());
    }

    @Property
    void everyLineAddsUpAndTheLastOneClosesAtTheBalance(
            @ForAll @LongRange(max = MOST) long opening, @ForAll @LongRange(max = MOST) long contribution) {
        var statement = calculation(opening, contribution, 100, true, false, 1).statement(1);

        assertThat(statement.lines())
                .allMatch(line -> line.openingBalance()
                        .plus(line.contributions())
                        .plus(line.development())
                        .equals(line.closingBalance()));
        assertThat(statement.balance().plus(statement.development())).isEqualTo(statement.accumulatedBalance());
    }

    @Property
    void taxNeverFallsWhenTheGrossRisesInsideOneRegime(
            @ForAll @LongRange(max = MOST) long gross,
            @ForAll @LongRange(max = 200_000) long more,
            @ForAll boolean hasNpwp,
            @ForAll boolean article17) {
        var earlier = article17 ? List.of(LONG_AGO) : List.<EarlierPayment>of();

        assertThat(tax(gross + more, PAID_ON, earlier, hasNpwp))
                .isGreaterThanOrEqualTo(tax(gross, PAID_ON, earlier, hasNpwp));
    }

    @Property
    void splittingALumpSumInsideTheWindowNeverChangesTheTotalTax(
            @ForAll @Size(min = 1, max = 6) List<@LongRange(max = 100_000_000) Long> parts,
            @ForAll @IntRange(min = 1, max = 100) int days) {
        var earlier = new ArrayList<EarlierPayment>();
        var day = LocalDate.of(2025, 1, 2);
        for (var part : parts) {
            earlier.add(payment(day, part, tax(part, day, earlier, true)));
            day = day.plusDays(days);
        }
        var withheld = earlier.stream()
                .mapToLong(payment -> payment.taxWithheld().amount())
                .sum();
        var whole = parts.stream().mapToLong(Long::longValue).sum();

        assertThat(withheld).isEqualTo(tax(whole, LocalDate.of(2025, 1, 2), List.of(), true));
    }

    @Property
    void wholeYearsGrowByTheirYearlyRate(
            @ForAll @LongRange(max = MOST) long opening,
            @ForAll @IntRange(min = 0, max = 20_000) int thousandths,
            @ForAll @IntRange(min = 1, max = 30) int years) {
        var rate = BigDecimal.valueOf(thousandths, 3);
        var savings = new Savings(Rupiah.of(opening), LocalDate.of(1999, 12, 31), Map.of());

        var grown = new Balance(List.of(savings), List.of())
                .on(LocalDate.of(2000 + years, 1, 31), year -> rate)
                .amount();

        var yearly = BigDecimal.ONE.add(rate.movePointLeft(2)).pow(years);
        var exact = BigDecimal.valueOf(opening).multiply(yearly).setScale(0, RoundingMode.DOWN);
        assertThat(grown).isEqualTo(exact.longValueExact());
    }

    @Property
    void theCardsTogetherAreTheStatementToLessThanARupiahEach(
            @ForAll @Size(min = 1, max = 5) List<@LongRange(max = MOST) Long> openings,
            @ForAll @LongRange(max = 1_000_000) long paidBefore) {
        var savings = openings.stream()
                .map(opening -> new Savings(Rupiah.of(opening), LocalDate.of(2023, 6, 30), Map.of()))
                .toList();
        var there = openings.stream().mapToLong(Long::longValue).sum();
        Assume.that(paidBefore <= there);
        var earlier = List.of(payment(LocalDate.of(2025, 3, 3), paidBefore, 0));

        var accounts = new Balance(savings, earlier).grownTo(PAID_ON, year -> new BigDecimal("5.7"));

        var whole = Balance.last(YearLines.of(accounts)).amount();
        var cards = accounts.stream()
                .mapToLong(account -> WholeRupiah.of(account.balance()))
                .sum();
        assertThat(whole - cards).isBetween(0L, openings.size() - 1L);
        assertThat(paidOut(accounts)).isEqualTo(paidBefore);
    }

    private static long paidOut(List<CardAccount> accounts) {
        return accounts.stream()
                .flatMap(account -> account.movements().stream())
                .mapToLong(CardAccount.Movement::paidOut)
                .sum();
    }

    private static Calculation calculation(
            long opening, long contribution, int percent, boolean hasNpwp, boolean late, int unit) {
        var contributions = IntStream.rangeClosed(1, 11)
                .boxed()
                .collect(Collectors.toMap(month -> YearMonth.of(2026, month), month -> Rupiah.of(contribution)));
        var savings = new Savings(Rupiah.of(opening), LocalDate.of(2024, 6, 30), contributions);
        return new Calculation(
                percent == 100 ? ClaimCause.RESIGNATION : ClaimCause.PARTIAL_30,
                List.of(savings),
                late ? List.of(LONG_AGO) : List.of(),
                PAID_ON,
                percent,
                hasNpwp,
                new MoneyRules(year -> new BigDecimal("5.7"), LAW, unit));
    }

    private static long tax(long gross, LocalDate day, List<EarlierPayment> earlier, boolean hasNpwp) {
        var payment = new TaxablePayment(
                ClaimCause.RESIGNATION, Rupiah.of(gross), Rupiah.of(gross), day, List.copyOf(earlier), hasNpwp);
        return new Pph21(LAW).on(payment).amount().amount();
    }

    private static EarlierPayment payment(LocalDate day, long gross, long tax) {
        return new EarlierPayment("JHT-2020-00000001", day, Rupiah.of(gross), Rupiah.of(tax), false);
    }
}
