package id.jht.process.engine;

import static id.jht.process.ClaimVariables.APPEAL_DUE_BY;
import static id.jht.process.ClaimVariables.BRANCH;
import static id.jht.process.ClaimVariables.CAUSE;
import static id.jht.process.ClaimVariables.CHANNEL;
import static id.jht.process.ClaimVariables.CLAIM_NUMBER;
import static id.jht.process.ClaimVariables.PAPERS;
import static id.jht.process.ClaimVariables.SCREENED;

import id.jht.claim.Claim;
import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimProcess;
import id.jht.process.ClaimMessages;
import id.jht.process.Papers;
import id.jht.shared.WrongStateException;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Starts and wakes {@code jht-claim}. */
@Component
class EngineClaimProcess implements ClaimProcess {

    private final RuntimeService runtime;
    private final MessageSource messages;

    EngineClaimProcess(RuntimeService runtime, MessageSource messages) {
        this.runtime = runtime;
        this.messages = messages;
    }

    @Override
    public void start(Claim claim) {
        runtime.createProcessInstanceByKey("jht-claim")
                .processDefinitionWithoutTenantId()
                .businessKey(claim.number().value())
                .setVariable(CLAIM_NUMBER.name(), claim.number().value())
                .setVariable(BRANCH.name(), claim.branch())
                .setVariable(CAUSE.name(), claim.cause().name())
                .setVariable(CHANNEL.name(), claim.channel().name())
                .setVariable(PAPERS.name(), Papers.UNCHECKED.name())
                .setVariable(SCREENED.name(), false)
                .execute();
    }

    @Override
    public void documentsCorrected(ClaimNumber number) {
        send(ClaimMessages.DOCUMENTS_CORRECTED, number);
    }

    @Override
    public void interviewMoved(ClaimNumber number, Instant at) {
        send(ClaimMessages.INTERVIEW_MOVED, number);
    }

    @Override
    public void accountChanged(ClaimNumber number) {
        send(ClaimMessages.ACCOUNT_CHANGED, number);
    }

    @Override
    public void withdrawn(ClaimNumber number) {
        send(ClaimMessages.CLAIM_WITHDRAWN, number);
    }

    @Override
    public void appealLodged(ClaimNumber number, Instant answerBy) {
        send(ClaimMessages.APPEAL_LODGED, number, Map.of(APPEAL_DUE_BY.name(), Date.from(answerBy)));
    }

    private void send(String message, ClaimNumber number) {
        send(message, number, Map.of());
    }

    private void send(String message, ClaimNumber number, Map<String, Object> facts) {
        try {
            runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(number.value())
                    .setVariables(facts)
                    .correlate();
        } catch (MismatchingMessageCorrelationException notAwaited) {
            throw new WrongStateException(
                    messages.getMessage("claim.notAwaited", null, LocaleContextHolder.getLocale()));
        }
    }
}
