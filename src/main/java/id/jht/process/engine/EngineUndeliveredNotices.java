package id.jht.process.engine;

import static id.jht.process.ClaimVariables.BRANCH;
import static id.jht.process.ClaimVariables.CLAIM_NUMBER;
import static id.jht.process.ClaimVariables.NOTICE_ID;

import id.jht.claim.ClaimNumber;
import id.jht.notice.UndeliveredNotices;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Starts {@code undelivered-notice}. */
@Component
class EngineUndeliveredNotices implements UndeliveredNotices {

    private final RuntimeService runtime;

    EngineUndeliveredNotices(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void contactMember(long noticeId, ClaimNumber number, String branch) {
        runtime.createProcessInstanceByKey("undelivered-notice")
                .processDefinitionWithoutTenantId()
                .businessKey(number.value())
                .setVariable(CLAIM_NUMBER.name(), number.value())
                .setVariable(BRANCH.name(), branch)
                .setVariable(NOTICE_ID.name(), noticeId)
                .execute();
    }
}
