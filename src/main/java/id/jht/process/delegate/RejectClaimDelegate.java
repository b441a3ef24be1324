package id.jht.process.delegate;

import static id.jht.process.Steps.claimOf;

import id.jht.claim.Approvals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Step "Tolak klaim". */
@Component
class RejectClaimDelegate implements JavaDelegate {

    private final Approvals approvals;

    RejectClaimDelegate(Approvals approvals) {
        this.approvals = approvals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        approvals.reject(claimOf(execution));
    }
}
