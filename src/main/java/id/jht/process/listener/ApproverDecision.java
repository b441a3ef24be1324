package id.jht.process.listener;

import static id.jht.process.ClaimVariables.DECISION;
import static id.jht.process.ClaimVariables.INTERVIEW_AGAIN;
import static id.jht.process.ClaimVariables.INTERVIEW_NEEDED;
import static id.jht.process.ClaimVariables.PAPERS;
import static id.jht.process.Steps.actorOf;
import static id.jht.process.Steps.claimOf;

import id.jht.claim.Approvals;
import id.jht.claim.DecisionStep;
import id.jht.interview.Interviews;
import id.jht.process.Papers;
import id.jht.process.TaskInput;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** What both approvers do: approve, return to the check (with another interview if asked for), or reject. */
@Component
class ApproverDecision {

    private final Approvals approvals;
    private final Interviews interviews;

    ApproverDecision(Approvals approvals, Interviews interviews) {
        this.approvals = approvals;
        this.interviews = interviews;
    }

    void take(DelegateTask task, DecisionStep step) {
        var input = new TaskInput(task);
        var claim = claimOf(task);
        var decision = input.choice(DECISION, Approvals.Decision.class);
        approvals.conclude(claim, step, decision, input.takeRemark(), actorOf(task));
        if (decision == Approvals.Decision.RETURNED) {
            if (input.flag(INTERVIEW_AGAIN)) {
                interviews.askAgain(claim);
            }
            PAPERS.set(task, Papers.UNCHECKED.name());
            INTERVIEW_NEEDED.set(task, input.flag(INTERVIEW_AGAIN));
        }
    }
}
