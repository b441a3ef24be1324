package id.jht.process.delegate;

import static id.jht.process.Steps.claimOf;

import id.jht.integrity.Investigations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Step "Tahan klaim". */
@Component
class HoldClaimDelegate implements JavaDelegate {

    private final Investigations investigations;

    HoldClaimDelegate(Investigations investigations) {
        this.investigations = investigations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        investigations.hold(claimOf(execution));
    }
}
