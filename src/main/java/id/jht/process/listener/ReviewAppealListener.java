package id.jht.process.listener;

import static id.jht.process.ClaimVariables.APPEAL_DECISION;
import static id.jht.process.ClaimVariables.PAPERS;
import static id.jht.process.Steps.actorOf;
import static id.jht.process.Steps.claimOf;

import id.jht.claim.Appeals;
import id.jht.process.Papers;
import id.jht.process.TaskInput;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Step "Tinjau keberatan". */
@Component
class ReviewAppealListener implements TaskListener {

    private final Appeals appeals;

    ReviewAppealListener(Appeals appeals) {
        this.appeals = appeals;
    }

    @Override
    public void notify(DelegateTask task) {
        var input = new TaskInput(task);
        var answer = input.choice(APPEAL_DECISION, Appeals.Answer.class);
        appeals.conclude(claimOf(task), answer, input.takeRemark(), actorOf(task));
        PAPERS.set(task, Papers.UNCHECKED.name());
    }
}
