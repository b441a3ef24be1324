package id.jht.process.delegate;

import static id.jht.process.ClaimVariables.APPROVAL_LEVEL;
import static id.jht.process.Steps.claimOf;

import id.jht.benefit.Statements;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Step "Tentukan tingkat persetujuan". */
@Component
class DecideApprovalLevelDelegate implements JavaDelegate {

    private final Statements statements;

    DecideApprovalLevelDelegate(Statements statements) {
        this.statements = statements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        APPROVAL_LEVEL.set(
                execution, statements.approvalLevel(claimOf(execution)).name());
    }
}
