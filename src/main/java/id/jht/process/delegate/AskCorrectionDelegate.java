package id.jht.process.delegate;

import static id.jht.process.Steps.claimOf;

import id.jht.notice.NoticeKind;
import id.jht.notice.Notices;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Step "Minta perbaikan". */
@Component
class AskCorrectionDelegate implements JavaDelegate {

    private final Notices notices;

    AskCorrectionDelegate(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notices.write(NoticeKind.CORRECTION_ASKED, claimOf(execution));
    }
}
