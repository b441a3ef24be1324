package id.jht.process.delegate;

import static id.jht.process.ClaimErrors.APPROVAL_OUTDATED;
import static id.jht.process.Steps.claimOf;

import id.jht.disbursement.Disbursements;
import id.jht.disbursement.Preparation;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Step "Siapkan pembayaran". */
@Component
class PreparePayoutDelegate implements JavaDelegate {

    private final Disbursements disbursements;

    PreparePayoutDelegate(Disbursements disbursements) {
        this.disbursements = disbursements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (disbursements.prepare(claimOf(execution)) == Preparation.APPROVAL_OUTDATED) {
            throw new BpmnError(APPROVAL_OUTDATED);
        }
    }
}
