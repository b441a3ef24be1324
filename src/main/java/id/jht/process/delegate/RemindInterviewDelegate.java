package id.jht.process.delegate;

import static id.jht.process.Steps.claimOf;

import id.jht.interview.Interviews;
import id.jht.notice.NoticeKind;
import id.jht.notice.Notices;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Step "Ingatkan jadwal"; nothing to say when the hour has come. */
@Component
class RemindInterviewDelegate implements JavaDelegate {

    private final Interviews interviews;
    private final Notices notices;
    private final Clock clock;

    RemindInterviewDelegate(Interviews interviews, Notices notices, Clock clock) {
        this.interviews = interviews;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var claim = claimOf(execution);
        interviews
                .of(claim)
                .filter(interview -> interview.at().isAfter(clock.instant()))
                .ifPresent(interview -> notices.write(NoticeKind.INTERVIEW_REMINDER, claim));
    }
}
