package id.jht.process.delegate;

import static id.jht.process.ClaimErrors.ACCOUNT_REFUSED;
import static id.jht.process.ClaimVariables.EARLIER_ORDERS;
import static id.jht.process.Steps.claimOf;

import id.jht.disbursement.AccountCheck;
import id.jht.disbursement.Disbursements;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Step "Periksa rekening". */
@Component
class VerifyPayoutAccountDelegate implements JavaDelegate {

    private final Disbursements disbursements;

    VerifyPayoutAccountDelegate(Disbursements disbursements) {
        this.disbursements = disbursements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var claim = claimOf(execution);
        if (disbursements.verifyAccount(claim) instanceof AccountCheck.Refused refused) {
            throw new BpmnError(ACCOUNT_REFUSED, refused.reason());
        }
        EARLIER_ORDERS.pass(execution, disbursements.hasEarlierOrders(claim));
    }
}
