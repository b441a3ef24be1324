package id.jht.process.engine;

import static id.jht.process.ClaimVariables.BRANCH;
import static id.jht.process.ClaimVariables.CLAIM_NUMBER;
import static id.jht.process.ClaimVariables.DIFFERENCE_ID;
import static id.jht.process.ClaimVariables.DIFFERENCE_KIND;

import id.jht.claim.ClaimNumber;
import id.jht.reconciliation.DifferenceTasks;
import id.jht.reconciliation.Finding;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Starts {@code payout-difference}. */
@Component
class EngineDifferenceTasks implements DifferenceTasks {

    private final RuntimeService runtime;

    EngineDifferenceTasks(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void resolve(long differenceId, Finding finding, @Nullable String branch) {
        var claim = ClaimNumber.parse(finding.claimNumber());
        var start = runtime.createProcessInstanceByKey("payout-difference")
                .processDefinitionWithoutTenantId()
                .businessKey(claim.map(ClaimNumber::value).orElse(finding.reference()))
                .setVariable(DIFFERENCE_ID.name(), differenceId)
                .setVariable(DIFFERENCE_KIND.name(), finding.kind().name())
                .setVariable(BRANCH.name(), branch);
        claim.ifPresent(number -> start.setVariable(CLAIM_NUMBER.name(), number.value()));
        start.execute();
    }
}
