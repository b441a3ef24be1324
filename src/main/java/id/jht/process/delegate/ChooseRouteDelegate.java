package id.jht.process.delegate;

import static id.jht.process.ClaimVariables.INTERVIEW_NEEDED;
import static id.jht.process.ClaimVariables.ROUTE;
import static id.jht.process.Steps.claimOf;

import id.jht.claim.Route;
import id.jht.eligibility.Entitlements;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Step "Pilih jalur". */
@Component
class ChooseRouteDelegate implements JavaDelegate {

    private final Entitlements entitlements;

    ChooseRouteDelegate(Entitlements entitlements) {
        this.entitlements = entitlements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var route = entitlements.chooseRoute(claimOf(execution));
        ROUTE.set(execution, route.name());
        INTERVIEW_NEEDED.set(execution, route == Route.FULL);
    }
}
