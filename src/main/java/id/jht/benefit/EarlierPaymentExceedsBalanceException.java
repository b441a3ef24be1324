package id.jht.benefit;

import id.jht.membership.EarlierPayment;

/** More was paid out than was there at the time, so the figures do not belong together. */
public class EarlierPaymentExceedsBalanceException extends ArithmeticException {

    private static final long serialVersionUID = 1L;

    private final transient EarlierPayment payment;

    EarlierPaymentExceedsBalanceException(EarlierPayment payment) {
        super("payment " + payment.claimNumber() + " exceeds the balance of " + payment.paidOn());
        this.payment = payment;
    }

    public EarlierPayment payment() {
        return payment;
    }
}
