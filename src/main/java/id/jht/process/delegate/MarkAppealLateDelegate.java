package id.jht.process.delegate;

import static id.jht.process.Steps.claimOf;

import id.jht.claim.Appeals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Step "Tandai keberatan terlambat". */
@Component
class MarkAppealLateDelegate implements JavaDelegate {

    private final Appeals appeals;

    MarkAppealLateDelegate(Appeals appeals) {
        this.appeals = appeals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        appeals.markLate(claimOf(execution));
    }
}
