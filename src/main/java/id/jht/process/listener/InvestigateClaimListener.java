package id.jht.process.listener;

import static id.jht.process.ClaimVariables.INVESTIGATION_RESULT;
import static id.jht.process.Steps.actorOf;
import static id.jht.process.Steps.claimOf;

import id.jht.integrity.InvestigationResult;
import id.jht.integrity.Investigations;
import id.jht.process.TaskInput;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Step "Selidiki klaim". */
@Component
class InvestigateClaimListener implements TaskListener {

    private final Investigations investigations;

    InvestigateClaimListener(Investigations investigations) {
        this.investigations = investigations;
    }

    @Override
    public void notify(DelegateTask task) {
        var input = new TaskInput(task);
        var result = input.choice(INVESTIGATION_RESULT, InvestigationResult.class);
        investigations.conclude(claimOf(task), result, input.takeRemark(), actorOf(task));
    }
}
