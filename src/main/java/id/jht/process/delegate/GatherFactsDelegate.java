package id.jht.process.delegate;

import static id.jht.process.ClaimVariables.BALANCE;
import static id.jht.process.Steps.claimOf;

import id.jht.eligibility.Entitlements;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Step "Kumpulkan fakta". */
@Component
class GatherFactsDelegate implements JavaDelegate {

    private final Entitlements entitlements;

    GatherFactsDelegate(Entitlements entitlements) {
        this.entitlements = entitlements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var facts = entitlements.gather(claimOf(execution));
        BALANCE.set(execution, facts.balance().amount());
    }
}
