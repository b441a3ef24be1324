package id.jht.benefit;

import id.jht.benefit.Statement.YearLine;
import id.jht.membership.EarlierPayment;
import id.jht.membership.Member;
import id.jht.membership.MembershipStatus;
import id.jht.shared.Rupiah;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;

/**
 * Growth, share and tax of one payment.
 *
 * @param earlier what the member has been paid before, oldest first
 * @param percent whole percent of the balance that is paid; 100 for a full claim
 */
record Calculation(
        List<Savings> savings,
        List<EarlierPayment> earlier,
        LocalDate paymentDate,
        int percent,
        boolean hasNpwp,
        Rates rates) {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    /** The savings of a member that have not been paid out yet. */
    static List<Savings> savingsOf(Member member) {
        return member.memberships().stream()
                .filter(membership -> membership.status() != MembershipStatus.CLOSED)
                .map(Savings::of)
                .toList();
    }

    Statement statement(int version) {
        var lines = lines();
        var accumulated = accumulated(lines);
        var gross = share(accumulated);
        var tax = Pph21.on(gross, paymentDate, earlier, hasNpwp);
        // every amount is whole, so nothing is left to round
        var net = gross.minus(tax.amount());
        return new Statement(
                version, paymentDate, lines, accumulated, gross, tax.amount(), tax.regime(), Rupiah.ZERO, net, false);
    }

    Rupiah accumulatedBalance() {
        return accumulated(lines());
    }

    private List<YearLine> lines() {
        return Growth.linesOf(savings, Pph21.seriesOf(earlier), paymentDate, rates);
    }

    private static Rupiah accumulated(List<YearLine> lines) {
        return lines.isEmpty() ? Rupiah.ZERO : lines.get(lines.size() - 1).closingBalance();
    }

    private Rupiah share(Rupiah balance) {
        return Rupiah.of(BigInteger.valueOf(balance.amount())
                .multiply(BigInteger.valueOf(percent))
                .divide(HUNDRED)
                .longValueExact());
    }
}
