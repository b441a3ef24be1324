package id.jht.process.engine;

import static id.jht.process.ClaimVariables.BRANCH;
import static id.jht.process.ClaimVariables.PROFILE_NUMBER;

import id.jht.profile.ProfileNumber;
import id.jht.profile.ProfileProcess;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Starts {@code profile-update}. */
@Component
class EngineProfileProcess implements ProfileProcess {

    private final RuntimeService runtime;

    EngineProfileProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void start(ProfileNumber number, String branch) {
        runtime.createProcessInstanceByKey("profile-update")
                .processDefinitionWithoutTenantId()
                .businessKey(number.value())
                .setVariable(PROFILE_NUMBER.name(), number.value())
                .setVariable(BRANCH.name(), branch)
                .execute();
    }
}
