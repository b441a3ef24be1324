package id.jht.benefit;

import id.jht.claim.ClaimCause;
import id.jht.membership.EarlierPayment;
import id.jht.shared.Rupiah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A payment as the tax law sees it.
 *
 * @param totalBalance the balance before the payment; the gross of a full claim
 * @param earlier all payments the member has had, oldest first
 */
record TaxablePayment(
        ClaimCause cause,
        Rupiah gross,
        Rupiah totalBalance,
        LocalDate paidOn,
        List<EarlierPayment> earlier,
        boolean hasNpwp) {

    BigDecimal grossAmount() {
        return BigDecimal.valueOf(gross.amount());
    }
}
