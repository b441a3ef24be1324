package id.jht.process.delegate;

import static id.jht.process.ClaimVariables.ENTITLED;
import static id.jht.process.Steps.claimOf;

import id.jht.eligibility.Entitlements;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Step "Putuskan kelayakan". */
@Component
class DecideEligibilityDelegate implements JavaDelegate {

    private final Entitlements entitlements;

    DecideEligibilityDelegate(Entitlements entitlements) {
        this.entitlements = entitlements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ENTITLED.pass(execution, entitlements.decide(claimOf(execution)).isEntitled());
    }
}
