package id.jht.process.listener;

import static id.jht.process.ClaimVariables.PAYOUT_RESOLUTION;
import static id.jht.process.Steps.actorOf;
import static id.jht.process.Steps.claimOf;

import id.jht.disbursement.Disbursements;
import id.jht.disbursement.PayoutResolution;
import id.jht.process.TaskInput;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Step "Selesaikan pembayaran". */
@Component
class ResolvePayoutListener implements TaskListener {

    private final Disbursements disbursements;

    ResolvePayoutListener(Disbursements disbursements) {
        this.disbursements = disbursements;
    }

    @Override
    public void notify(DelegateTask task) {
        var input = new TaskInput(task);
        var resolution = input.choice(PAYOUT_RESOLUTION, PayoutResolution.class);
        disbursements.resolve(claimOf(task), resolution, input.takeRemark(), actorOf(task));
    }
}
