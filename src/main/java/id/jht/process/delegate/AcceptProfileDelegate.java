package id.jht.process.delegate;

import static id.jht.process.Steps.profileOf;

import id.jht.profile.ProfileConclusions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Step "Simpan data baru". */
@Component
class AcceptProfileDelegate implements JavaDelegate {

    private final ProfileConclusions conclusions;

    AcceptProfileDelegate(ProfileConclusions conclusions) {
        this.conclusions = conclusions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        conclusions.accept(profileOf(execution));
    }
}
