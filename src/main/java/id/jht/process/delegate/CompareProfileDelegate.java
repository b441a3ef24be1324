package id.jht.process.delegate;

import static id.jht.process.ClaimVariables.DUE_BY;
import static id.jht.process.ClaimVariables.PROFILE_AGREES;
import static id.jht.process.Steps.date;
import static id.jht.process.Steps.profileOf;

import id.jht.profile.RegistryComparison;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Step "Cocokkan dengan Dukcapil" of profile-update.bpmn. */
@Component
class CompareProfileDelegate implements JavaDelegate {

    private final RegistryComparison comparison;

    CompareProfileDelegate(RegistryComparison comparison) {
        this.comparison = comparison;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var outcome = comparison.compare(profileOf(execution));
        PROFILE_AGREES.set(execution, outcome.agrees());
        DUE_BY.set(execution, date(outcome.reviewBy()));
    }
}
