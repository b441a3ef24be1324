package id.jht.process.listener;

import id.jht.claim.DecisionStep;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Step "Setujui klaim". */
@Component
class ApproveClaimListener implements TaskListener {

    private final ApproverDecision approverDecision;

    ApproveClaimListener(ApproverDecision approverDecision) {
        this.approverDecision = approverDecision;
    }

    @Override
    public void notify(DelegateTask task) {
        approverDecision.take(task, DecisionStep.APPROVAL);
    }
}
