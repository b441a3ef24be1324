package id.jht.process.delegate;

import static id.jht.process.Steps.claimOf;

import id.jht.notice.NoticeKind;
import id.jht.notice.Notices;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Step "Ingatkan jadwal". */
@Component
class RemindInterviewDelegate implements JavaDelegate {

    private final Notices notices;

    RemindInterviewDelegate(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notices.write(NoticeKind.INTERVIEW_REMINDER, claimOf(execution));
    }
}
