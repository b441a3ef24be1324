package id.jht.benefit;

import static java.math.RoundingMode.DOWN;
import static java.math.RoundingMode.HALF_EVEN;

import id.jht.benefit.Statement.YearLine;
import id.jht.membership.EarlierPayment;
import id.jht.shared.Rupiah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Grows the savings of all memberships month by month up to a day of payment: {@code B ← (B + c) · m}.
 *
 * <p>The exact balance runs through all years; only what is shown is rounded. A year closes at its exact balance cut to
 * whole rupiah, the next one opens there, contributions are whole, and development is what lies between. So every line
 * adds up, and the last one closes at the accumulated balance. What joins in the middle of a year (a card with a later
 * opening date) or left it (an earlier partial payment) is part of that year's opening balance.
 */
final class Growth {

    /** Takes the noise of the 40th digit away before cutting: 20,999,999.999… is 21,000,000. */
    private static final int SIGNIFICANT_DECIMALS = 10;

    private final List<Savings> savings;
    private final List<EarlierPayment> takenOut;
    private final YearMonth paymentMonth;
    private final Rates rates;
    private final Map<Integer, BigDecimal> factors = new HashMap<>();

    private Growth(List<Savings> savings, List<EarlierPayment> takenOut, LocalDate paymentDate, Rates rates) {
        this.savings = savings;
        this.takenOut = takenOut;
        this.paymentMonth = YearMonth.from(paymentDate);
        this.rates = rates;
    }

    /**
     * @param payments earlier partial payments; those up to an opening date are in the opening balance already
     * @return one line for each calendar year up to that of the payment; empty without savings
     */
    static List<YearLine> linesOf(
            List<Savings> savings, List<EarlierPayment> payments, LocalDate paymentDate, Rates rates) {
        var takenOut = payments.stream()
                .filter(payment ->
                        savings.stream().anyMatch(saved -> payment.paidOn().isAfter(saved.openingDate())))
                .toList();
        return new Growth(savings, takenOut, paymentDate, rates).lines();
    }

    private List<YearLine> lines() {
        var lines = new ArrayList<YearLine>();
        var balance = BigDecimal.ZERO;
        var closing = 0L;
        for (var year = firstYear(); year <= paymentMonth.getYear(); year++) {
            var opening = closing;
            var contributions = 0L;
            for (var month : monthsOf(year)) {
                var moved = joiningIn(month) - takenOutIn(month);
                var contributed = contributedIn(month);
                opening += moved;
                contributions += contributed;
                balance = grown(balance.add(BigDecimal.valueOf(moved + contributed)), month);
            }
            closing = wholeRupiah(balance);
            lines.add(line(year, opening, contributions, closing));
        }
        return lines;
    }

    private static YearLine line(int year, long opening, long contributions, long closing) {
        return new YearLine(
                year,
                Rupiah.of(opening),
                Rupiah.of(contributions),
                Rupiah.of(closing - opening - contributions),
                Rupiah.of(closing));
    }

    private int firstYear() {
        return savings.stream().mapToInt(saved -> entry(saved).getYear()).min().orElse(paymentMonth.getYear() + 1);
    }

    private List<YearMonth> monthsOf(int year) {
        var months = new ArrayList<YearMonth>();
        for (var month = YearMonth.of(year, 1);
                month.getYear() == year && !month.isAfter(paymentMonth);
                month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    /** The month of payment does not grow. */
    private BigDecimal grown(BigDecimal balance, YearMonth month) {
        return month.isBefore(paymentMonth)
                ? balance.multiply(factorOf(month.getYear()), MonthlyFactor.PRECISION)
                : balance;
    }

    private BigDecimal factorOf(int year) {
        return factors.computeIfAbsent(year, known -> MonthlyFactor.of(rates.percentOf(known)));
    }

    /** The month in which the opening balance joins: the one after its date, at the latest that of the payment. */
    private YearMonth entry(Savings saved) {
        var first = saved.firstMonth();
        return first.isAfter(paymentMonth) ? paymentMonth : first;
    }

    private long joiningIn(YearMonth month) {
        return savings.stream()
                .filter(saved -> entry(saved).equals(month))
                .mapToLong(saved -> saved.openingBalance().amount())
                .sum();
    }

    private long contributedIn(YearMonth month) {
        return savings.stream()
                .mapToLong(saved ->
                        saved.contributions().getOrDefault(month, Rupiah.ZERO).amount())
                .sum();
    }

    private long takenOutIn(YearMonth month) {
        return takenOut.stream()
                .filter(payment -> YearMonth.from(payment.paidOn()).equals(month))
                .mapToLong(payment -> payment.gross().amount())
                .sum();
    }

    private static long wholeRupiah(BigDecimal balance) {
        return balance.setScale(SIGNIFICANT_DECIMALS, HALF_EVEN)
                .setScale(0, DOWN)
                .longValueExact();
    }
}
