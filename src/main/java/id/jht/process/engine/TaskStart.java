package id.jht.process.engine;

import static id.jht.process.ClaimVariables.DUE_BY;
import static id.jht.process.Steps.date;

import id.jht.claim.ClaimNumber;
import id.jht.claim.Claims;
import id.jht.process.ClaimVariables;
import id.jht.process.Variable;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Every human task starts without the answers of an earlier one, and as urgent as its claim. */
@Component
class TaskStart implements TaskListener {

    private static final List<Variable<?>> ANSWERS = List.of(
            ClaimVariables.DOCUMENT_VERDICT,
            ClaimVariables.REFUSED_DOCUMENTS,
            ClaimVariables.REMARK,
            ClaimVariables.INTERVIEW_OUTCOME,
            ClaimVariables.ORIGINALS_SEEN,
            ClaimVariables.HELPER_DECLARED,
            ClaimVariables.DECISION,
            ClaimVariables.INTERVIEW_AGAIN,
            ClaimVariables.INVESTIGATION_RESULT,
            ClaimVariables.APPEAL_DECISION,
            ClaimVariables.PAYOUT_RESOLUTION,
            ClaimVariables.CONTACT_OUTCOME,
            ClaimVariables.DIFFERENCE_OUTCOME,
            ClaimVariables.PROFILE_DECISION);

    private final Claims claims;
    private final TaskUrgency urgency;

    TaskStart(Claims claims, TaskUrgency urgency) {
        this.claims = claims;
        this.urgency = urgency;
    }

    @Override
    public void notify(DelegateTask task) {
        ANSWERS.forEach(answer -> task.removeVariable(answer.name()));
        ClaimNumber.parse(task.getExecution().getProcessBusinessKey())
                .flatMap(claims::find)
                .ifPresent(claim -> {
                    DUE_BY.set(task, date(claim.dueBy()));
                    urgency.begin(task, claim);
                });
    }
}
