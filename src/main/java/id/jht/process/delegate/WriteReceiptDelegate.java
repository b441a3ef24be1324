package id.jht.process.delegate;

import static id.jht.process.Steps.claimOf;

import id.jht.notice.NoticeKind;
import id.jht.notice.Notices;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Step "Tulis tanda terima". */
@Component
class WriteReceiptDelegate implements JavaDelegate {

    private final Notices notices;

    WriteReceiptDelegate(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notices.write(NoticeKind.RECEIPT, claimOf(execution));
    }
}
