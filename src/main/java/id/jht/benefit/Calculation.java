package id.jht.benefit;

import id.jht.benefit.TaxBasis.Amount;
import id.jht.benefit.TaxBasis.Reason;
import id.jht.claim.ClaimCause;
import id.jht.membership.EarlierPayment;
import id.jht.membership.Member;
import id.jht.membership.Membership;
import id.jht.membership.MembershipStatus;
import id.jht.shared.Rupiah;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Growth, share and tax of one payment.
 *
 * @param earlier what the member has been paid before, oldest first
 * @param percent whole percent of the balance that is paid; 100 for a full claim
 */
record Calculation(
        ClaimCause cause,
        List<Savings> savings,
        List<EarlierPayment> earlier,
        LocalDate paymentDate,
        int percent,
        boolean hasNpwp,
        MoneyRules rules) {

    static final int ALL = 100;

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    /** The memberships of a member that have not been paid out yet. */
    static List<Membership> openMemberships(Member member) {
        return member.memberships().stream()
                .filter(membership -> membership.status() != MembershipStatus.CLOSED)
                .toList();
    }

    static List<Savings> savingsOf(Member member) {
        return openMemberships(member).stream().map(Savings::of).toList();
    }

    /** @throws ArithmeticException when the figures lead beyond all money */
    Statement statement(int version) {
        var lines = YearLines.of(grown());
        var accumulated = Balance.last(lines);
        var gross = share(accumulated);
        var tax = taxOn(gross, accumulated);
        var exact = gross.minus(tax.amount());
        var rounding = Rounding.of(exact, rules.netUnit());
        return new Statement(
                version,
                paymentDate,
                lines,
                accumulated,
                gross,
                tax.amount(),
                tax.regime(),
                rounding,
                rounding.applyTo(exact),
                basis(tax, rounding),
                false);
    }

    /** @param memberships those behind the savings, in the same order */
    List<KpjLedger> ledgers(List<Membership> memberships) {
        var accounts = grown();
        return IntStream.range(0, accounts.size())
                .mapToObj(card -> LedgerLines.of(memberships.get(card).kpj(), accounts.get(card), rules.rates()))
                .toList();
    }

    private List<CardAccount> grown() {
        return new Balance(savings, earlier).grownTo(paymentDate, rules.rates());
    }

    private Tax taxOn(Rupiah gross, Rupiah accumulated) {
        return new Pph21(rules.law()).on(new TaxablePayment(cause, gross, accumulated, paymentDate, earlier, hasNpwp));
    }

    private TaxBasis basis(Tax tax, Rounding rounding) {
        return rounding.equals(Rounding.NONE)
                ? tax.basis()
                : tax.basis().and(Reason.of("NET_ROUNDED", new Amount(Rupiah.of(rules.netUnit()))));
    }

    private Rupiah share(Rupiah balance) {
        return Rupiah.of(BigInteger.valueOf(balance.amount())
                .multiply(BigInteger.valueOf(percent))
                .divide(HUNDRED)
                .longValueExact());
    }
}
