package id.jht.process.delegate;

import static id.jht.process.Steps.claimOf;

import id.jht.disbursement.Disbursements;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Step "Tanya perintah lama". */
@Component
class AskEarlierOrdersDelegate implements JavaDelegate {

    private final Disbursements disbursements;

    AskEarlierOrdersDelegate(Disbursements disbursements) {
        this.disbursements = disbursements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        disbursements.askEarlierOrders(claimOf(execution));
    }
}
