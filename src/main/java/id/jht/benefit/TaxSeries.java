package id.jht.benefit;

import id.jht.benefit.TaxChoices.ThirdYearTest;
import id.jht.membership.EarlierPayment;
import id.jht.shared.Rupiah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The payments that are taxed together with one of today, and the day from which article 17 applies to them.
 *
 * @param payments earlier ones, oldest first
 * @param endedBefore the full payment that ended the series before this one
 * @param firstPayment day of the first payment, today's included
 */
record TaxSeries(
        List<EarlierPayment> payments, Optional<LocalDate> endedBefore, LocalDate firstPayment, ThirdYearTest test) {

    private static final int LUMP_SUM_YEARS = 2;
    private static final int LUMP_SUM_MONTHS = 24;

    static TaxSeries of(List<EarlierPayment> earlier, LocalDate paidOn, TaxChoices choices) {
        var payments = choices.fullPaymentEndsSeries() ? sinceFullPayment(earlier) : earlier;
        var ended = earlier.subList(0, earlier.size() - payments.size()).stream()
                .map(EarlierPayment::paidOn)
                .max(LocalDate::compareTo);
        var first = payments.stream()
                .map(EarlierPayment::paidOn)
                .min(LocalDate::compareTo)
                .orElse(paidOn);
        return new TaxSeries(payments, ended, first, choices.thirdYearTest());
    }

    /** What came after the last full payment. */
    static List<EarlierPayment> sinceFullPayment(List<EarlierPayment> earlier) {
        var start = 0;
        for (var i = 0; i < earlier.size(); i++) {
            start = earlier.get(i).full() ? i + 1 : start;
        }
        return earlier.subList(start, earlier.size());
    }

    /** First day of the third year, as the setting counts it. */
    LocalDate article17From() {
        return switch (test) {
            case CALENDAR_YEARS -> LocalDate.of(firstPayment.getYear() + LUMP_SUM_YEARS, 1, 1);
            case MONTHS_24 ->
                YearMonth.from(firstPayment).plusMonths(LUMP_SUM_MONTHS).atDay(1);
        };
    }

    boolean isLumpSumOn(LocalDate day) {
        return day.isBefore(article17From());
    }

    List<EarlierPayment> lumpSums() {
        return payments.stream()
                .filter(payment -> isLumpSumOn(payment.paidOn()))
                .toList();
    }

    /** Payments of the calendar year that article 17 was applied to. */
    List<EarlierPayment> article17Payments(int year) {
        return payments.stream()
                .filter(payment -> payment.paidOn().getYear() == year && !isLumpSumOn(payment.paidOn()))
                .toList();
    }

    static BigDecimal gross(List<EarlierPayment> payments) {
        return sum(payments.stream().map(EarlierPayment::gross).toList());
    }

    static BigDecimal withheld(List<EarlierPayment> payments) {
        return sum(payments.stream().map(EarlierPayment::taxWithheld).toList());
    }

    private static BigDecimal sum(List<Rupiah> amounts) {
        return amounts.stream().map(sum -> BigDecimal.valueOf(sum.amount())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
