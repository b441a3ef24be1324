package id.jht.process.listener;

import static id.jht.process.ClaimVariables.DIFFERENCE_ID;
import static id.jht.process.ClaimVariables.DIFFERENCE_OUTCOME;
import static id.jht.process.Steps.actorOf;

import id.jht.process.TaskInput;
import id.jht.reconciliation.Difference.Outcome;
import id.jht.reconciliation.Reconciliation;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Step "Selesaikan selisih". */
@Component
class ResolveDifferenceListener implements TaskListener {

    private final Reconciliation reconciliation;

    ResolveDifferenceListener(Reconciliation reconciliation) {
        this.reconciliation = reconciliation;
    }

    @Override
    public void notify(DelegateTask task) {
        var input = new TaskInput(task);
        var outcome = input.choice(DIFFERENCE_OUTCOME, Outcome.class);
        reconciliation.resolve(DIFFERENCE_ID.find(task).orElseThrow(), outcome, input.takeRemark(), actorOf(task));
    }
}
