package id.jht.process.delegate;

import static id.jht.process.Steps.claimOf;

import id.jht.disbursement.Disbursements;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Step "Bukukan pembayaran". */
@Component
class PostPayoutDelegate implements JavaDelegate {

    private final Disbursements disbursements;

    PostPayoutDelegate(Disbursements disbursements) {
        this.disbursements = disbursements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        disbursements.post(claimOf(execution));
    }
}
