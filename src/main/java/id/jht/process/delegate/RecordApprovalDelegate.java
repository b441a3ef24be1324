package id.jht.process.delegate;

import static id.jht.process.Steps.claimOf;

import id.jht.benefit.Determinations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Step "Tetapkan klaim". */
@Component
class RecordApprovalDelegate implements JavaDelegate {

    private final Determinations determinations;

    RecordApprovalDelegate(Determinations determinations) {
        this.determinations = determinations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        determinations.determine(claimOf(execution));
    }
}
