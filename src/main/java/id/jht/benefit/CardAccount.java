package id.jht.benefit;

import id.jht.shared.Rupiah;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** One card while its savings are grown month by month; the balance stays exact. */
final class CardAccount {

    private final Savings savings;
    private final YearMonth entry;
    private final YearMonth start;
    private final List<Movement> movements = new ArrayList<>();
    private BigDecimal balance = BigDecimal.ZERO;

    CardAccount(Savings savings, YearMonth paymentMonth) {
        this.savings = savings;
        var first = savings.firstMonth();
        this.entry = first.isAfter(paymentMonth) ? paymentMonth : first;
        this.start = savings.contributions().keySet().stream()
                .filter(month -> month.isBefore(entry))
                .min(YearMonth::compareTo)
                .orElse(entry);
    }

    /** What happened in a month, and the exact balance at its end. */
    record Movement(YearMonth month, long joined, long contributed, long paidOut, BigDecimal closing) {}

    /** The month in which the opening balance joins: the one after its date, at the latest that of the payment. */
    YearMonth entry() {
        return entry;
    }

    /** The first month in which anything is on the card. */
    YearMonth start() {
        return start;
    }

    BigDecimal balance() {
        return balance;
    }

    Savings savings() {
        return savings;
    }

    List<Movement> movements() {
        return movements;
    }

    long joiningIn(YearMonth month) {
        return entry.equals(month) ? savings.openingBalance().amount() : 0;
    }

    long contributedIn(YearMonth month) {
        return savings.contributions().getOrDefault(month, Rupiah.ZERO).amount();
    }

    void credit(YearMonth month) {
        balance = balance.add(BigDecimal.valueOf(Math.addExact(joiningIn(month), contributedIn(month))));
    }

    void payOut(long amount) {
        balance = balance.subtract(BigDecimal.valueOf(amount));
    }

    void grow(BigDecimal factor) {
        balance = balance.multiply(factor, MonthlyFactor.PRECISION);
    }

    void close(YearMonth month, long paidOut) {
        if (!start.isAfter(month)) {
            movements.add(new Movement(month, joiningIn(month), contributedIn(month), paidOut, balance));
        }
    }
}
