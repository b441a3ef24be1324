package id.jht.process.listener;

import static id.jht.process.ClaimVariables.HELPER_DECLARED;
import static id.jht.process.ClaimVariables.INTERVIEW_NEEDED;
import static id.jht.process.ClaimVariables.INTERVIEW_OUTCOME;
import static id.jht.process.ClaimVariables.MISSED_INTERVIEWS;
import static id.jht.process.ClaimVariables.ORIGINALS_SEEN;
import static id.jht.process.ClaimVariables.PAPERS;
import static id.jht.process.ClaimVariables.REFUSED_DOCUMENTS;
import static id.jht.process.ClaimVariables.STOP_REASON;
import static id.jht.process.Steps.actorOf;
import static id.jht.process.Steps.claimOf;

import id.jht.interview.InterviewOutcome;
import id.jht.interview.InterviewReport;
import id.jht.interview.Interviews;
import id.jht.process.Papers;
import id.jht.process.TaskInput;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Step "Lakukan wawancara video". */
@Component
class HoldInterviewListener implements TaskListener {

    private final Interviews interviews;

    HoldInterviewListener(Interviews interviews) {
        this.interviews = interviews;
    }

    @Override
    public void notify(DelegateTask task) {
        var input = new TaskInput(task);
        var outcome = input.choice(INTERVIEW_OUTCOME, InterviewOutcome.class);
        var report = new InterviewReport(
                outcome,
                input.takeFlag(ORIGINALS_SEEN),
                input.takeFlag(HELPER_DECLARED),
                input.text(REFUSED_DOCUMENTS),
                input.takeRemark(),
                actorOf(task));
        var interview = interviews.conclude(claimOf(task), report);
        MISSED_INTERVIEWS.pass(task, interview.missed());
        INTERVIEW_NEEDED.set(task, outcome != InterviewOutcome.PASSED);
        PAPERS.set(task, Papers.after(outcome).name());
        STOP_REASON.pass(task, outcome.name());
    }
}
