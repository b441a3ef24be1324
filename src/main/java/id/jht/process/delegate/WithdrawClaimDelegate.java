package id.jht.process.delegate;

import static id.jht.process.Steps.claimOf;

import id.jht.claim.Withdrawals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Step "Catat pembatalan". */
@Component
class WithdrawClaimDelegate implements JavaDelegate {

    private final Withdrawals withdrawals;

    WithdrawClaimDelegate(Withdrawals withdrawals) {
        this.withdrawals = withdrawals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        withdrawals.close(claimOf(execution));
    }
}
