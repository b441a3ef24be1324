package id.jht.process.delegate;

import static id.jht.process.ClaimVariables.NEXT_INQUIRY_AT;
import static id.jht.process.ClaimVariables.PAYOUT_PROGRESS;
import static id.jht.process.Steps.claimOf;
import static id.jht.process.Steps.date;

import id.jht.disbursement.Disbursements;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Step "Kirim perintah bayar". */
@Component
class OrderPayoutDelegate implements JavaDelegate {

    private final Disbursements disbursements;

    OrderPayoutDelegate(Disbursements disbursements) {
        this.disbursements = disbursements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var claim = claimOf(execution);
        PAYOUT_PROGRESS.set(execution, disbursements.order(claim).name());
        NEXT_INQUIRY_AT.set(execution, date(disbursements.nextInquiry(claim)));
    }
}
