package id.jht.process.delegate;

import static id.jht.process.ClaimVariables.SCREENED;
import static id.jht.process.Steps.claimOf;

import id.jht.integrity.IdentityScreening;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Step "Cocokkan dengan Dukcapil". */
@Component
class ScreenIdentityDelegate implements JavaDelegate {

    private final IdentityScreening identityScreening;

    ScreenIdentityDelegate(IdentityScreening identityScreening) {
        this.identityScreening = identityScreening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        identityScreening.screen(claimOf(execution));
        SCREENED.set(execution, true);
    }
}
