package id.jht.benefit;

import id.jht.membership.EarlierPayment;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;

/**
 * Takes earlier partial payments out of the cards. One up to a card's opening date is in its opening balance already; of the
 * other cards each bears its part by balance, in whole rupiah.
 */
record PartialPayments(List<EarlierPayment> payments, List<CardAccount> accounts) {

    /** @return what was taken from each account, in their order */
    long[] takeOut(YearMonth month) {
        var taken = new long[accounts.size()];
        for (var payment : payments) {
            var bearing = bearing(payment);
            if (!bearing.isEmpty() && monthOf(payment, bearing).equals(month)) {
                share(payment, bearing, taken);
            }
        }
        return taken;
    }

    private List<CardAccount> bearing(EarlierPayment payment) {
        return accounts.stream()
                .filter(account -> payment.paidOn().isAfter(account.savings().openingDate()))
                .toList();
    }

    /** A payment later in the month of the opening date is taken when the balance joins. */
    private static YearMonth monthOf(EarlierPayment payment, List<CardAccount> bearing) {
        var first = bearing.stream()
                .map(CardAccount::entry)
                .min(YearMonth::compareTo)
                .orElseThrow();
        var paid = YearMonth.from(payment.paidOn());
        return paid.isBefore(first) ? first : paid;
    }

    private void share(EarlierPayment payment, List<CardAccount> bearing, long[] taken) {
        var balances = bearing.stream()
                .mapToLong(account -> WholeRupiah.of(account.balance()))
                .toArray();
        var parts = parts(payment, balances);
        for (var i = 0; i < parts.length; i++) {
            bearing.get(i).payOut(parts[i]);
            taken[accounts.indexOf(bearing.get(i))] += parts[i];
        }
    }

    private static long[] parts(EarlierPayment payment, long[] balances) {
        var total = Arrays.stream(balances).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        var gross = BigInteger.valueOf(payment.gross().amount());
        if (gross.compareTo(total) > 0) {
            throw new EarlierPaymentExceedsBalanceException(payment);
        }
        var parts = Arrays.stream(balances)
                .map(balance -> total.signum() == 0
                        ? 0
                        : gross.multiply(BigInteger.valueOf(balance))
                                .divide(total)
                                .longValueExact())
                .toArray();
        bearTheRest(payment.gross().amount() - Arrays.stream(parts).sum(), parts, balances);
        return parts;
    }

    /** What division left over, less than a rupiah for each card. */
    private static void bearTheRest(long rest, long[] parts, long[] balances) {
        for (var i = 0; i < parts.length && rest > 0; i++) {
            var more = Math.min(rest, balances[i] - parts[i]);
            parts[i] += more;
            rest -= more;
        }
    }
}
