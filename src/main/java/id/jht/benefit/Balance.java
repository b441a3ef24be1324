package id.jht.benefit;

import id.jht.benefit.Statement.YearLine;
import id.jht.membership.EarlierPayment;
import id.jht.shared.Rupiah;
import java.time.LocalDate;
import java.util.List;

/**
 * What a member has, after what was paid before.
 *
 * @param earlier all payments, oldest first; a full one took everything that was there
 */
record Balance(List<Savings> savings, List<EarlierPayment> earlier) {

    /** @throws ArithmeticException when the figures do not belong together or lead beyond all money */
    List<CardAccount> grownTo(LocalDate paymentDate, Rates rates) {
        return Growth.grow(savings, TaxSeries.sinceFullPayment(earlier), paymentDate, rates);
    }

    Rupiah on(LocalDate paymentDate, Rates rates) {
        return last(YearLines.of(grownTo(paymentDate, rates)));
    }

    static Rupiah last(List<YearLine> lines) {
        return lines.isEmpty() ? Rupiah.ZERO : lines.get(lines.size() - 1).closingBalance();
    }
}
