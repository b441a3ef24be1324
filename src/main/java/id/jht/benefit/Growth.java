package id.jht.benefit;

import id.jht.benefit.Statement.YearLine;
import id.jht.membership.EarlierPayment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Grows the savings of all memberships month by month up to a day of payment: {@code B ← (B + c) · m}. The month of payment
 * does not grow, and contributions after it do not count. Balances stay exact; {@link YearLines} and {@link LedgerLines} cut
 * them to what is shown.
 */
final class Growth {

    private final List<CardAccount> accounts;
    private final PartialPayments takenOut;
    private final YearMonth paymentMonth;
    private final Rates rates;
    private final Map<Integer, BigDecimal> factors = new HashMap<>();

    private Growth(List<CardAccount> accounts, PartialPayments takenOut, YearMonth paymentMonth, Rates rates) {
        this.accounts = accounts;
        this.takenOut = takenOut;
        this.paymentMonth = paymentMonth;
        this.rates = rates;
    }

    /**
     * @param payments earlier partial payments
     * @return what happened on each card, in the order of the savings
     * @throws ArithmeticException when the figures do not belong together or lead beyond all money
     */
    static List<CardAccount> grow(
            List<Savings> savings, List<EarlierPayment> payments, LocalDate paymentDate, Rates rates) {
        var paymentMonth = YearMonth.from(paymentDate);
        var accounts = savings.stream()
                .map(saved -> new CardAccount(saved, paymentMonth))
                .toList();
        var growth = new Growth(accounts, new PartialPayments(payments, accounts), paymentMonth, rates);
        months(accounts, paymentMonth).forEach(growth::pass);
        return accounts;
    }

    /** @return one line for each calendar year up to that of the payment; empty without savings */
    static List<YearLine> linesOf(
            List<Savings> savings, List<EarlierPayment> payments, LocalDate paymentDate, Rates rates) {
        return YearLines.of(grow(savings, payments, paymentDate, rates));
    }

    private static List<YearMonth> months(List<CardAccount> accounts, YearMonth last) {
        var months = new ArrayList<YearMonth>();
        accounts.stream().map(CardAccount::start).min(YearMonth::compareTo).ifPresent(first -> {
            for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
                months.add(month);
            }
        });
        return months;
    }

    private void pass(YearMonth month) {
        accounts.forEach(account -> account.credit(month));
        var taken = takenOut.takeOut(month);
        if (month.isBefore(paymentMonth)) {
            accounts.forEach(account -> account.grow(factorOf(month.getYear())));
        }
        for (var i = 0; i < taken.length; i++) {
            accounts.get(i).close(month, taken[i]);
        }
    }

    private BigDecimal factorOf(int year) {
        return factors.computeIfAbsent(year, known -> MonthlyFactor.of(rates.percentOf(known)));
    }
}
