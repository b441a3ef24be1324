package id.jht.process.delegate;

import static id.jht.process.ClaimVariables.INTERVIEW_AT;
import static id.jht.process.ClaimVariables.INTERVIEW_REMINDERS;
import static id.jht.process.ClaimVariables.SCHEDULE_IS_NEW;
import static id.jht.process.Steps.claimOf;
import static id.jht.process.Steps.date;

import id.jht.interview.Interviews;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Step "Tetapkan jadwal wawancara". */
@Component
class ArrangeInterviewDelegate implements JavaDelegate {

    private final Interviews interviews;

    ArrangeInterviewDelegate(Interviews interviews) {
        this.interviews = interviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var interview = interviews.book(claimOf(execution));
        SCHEDULE_IS_NEW.pass(execution, !interview.announced());
        INTERVIEW_AT.set(execution, date(interview.at()));
        INTERVIEW_REMINDERS.set(execution, interviews.remindersOf(interview));
    }
}
