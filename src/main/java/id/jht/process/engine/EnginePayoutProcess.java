package id.jht.process.engine;

import id.jht.claim.ClaimNumber;
import id.jht.disbursement.PayoutProcess;
import id.jht.process.ClaimMessages;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Wakes {@code payout} when the bank has called. */
@Component
class EnginePayoutProcess implements PayoutProcess {

    private static final Logger LOG = LoggerFactory.getLogger(EnginePayoutProcess.class);

    private final RuntimeService runtime;

    EnginePayoutProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** A call that comes while the order is still under way, or while somebody asks already, needs nobody to be woken. */
    @Override
    public void notified(ClaimNumber claim) {
        try {
            runtime.createMessageCorrelation(ClaimMessages.PAYOUT_NOTIFIED)
                    .processInstanceBusinessKey(claim.value())
                    .correlate();
        } catch (MismatchingMessageCorrelationException | OptimisticLockingException notWaiting) {
            LOG.debug("claim {} does not wait for the bank", claim);
        }
    }
}
