package id.jht.process.delegate;

import static id.jht.process.ClaimVariables.NET_AMOUNT;
import static id.jht.process.Steps.claimOf;

import id.jht.benefit.Statements;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Step "Hitung manfaat". */
@Component
class CalculateBenefitDelegate implements JavaDelegate {

    private final Statements statements;

    CalculateBenefitDelegate(Statements statements) {
        this.statements = statements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        NET_AMOUNT.set(execution, statements.calculate(claimOf(execution)).net().amount());
    }
}
