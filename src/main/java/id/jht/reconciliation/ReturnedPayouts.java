package id.jht.reconciliation;

import id.jht.disbursement.OrderedPayout;
import id.jht.disbursement.PayoutReturns;
import org.springframework.stereotype.Component;

/** Money of which the bank says that it came back is a difference. */
@Component
class ReturnedPayouts implements PayoutReturns {

    private final Reconciliation reconciliation;

    ReturnedPayouts(Reconciliation reconciliation) {
        this.reconciliation = reconciliation;
    }

    @Override
    public void returned(OrderedPayout order, String bankWords) {
        reconciliation.returned(order, bankWords);
    }
}
