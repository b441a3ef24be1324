package id.jht.process.delegate;

import static id.jht.process.ClaimVariables.RISK;
import static id.jht.process.Steps.claimOf;

import id.jht.integrity.BrokerRisk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Step "Nilai risiko calo". */
@Component
class AssessRiskDelegate implements JavaDelegate {

    private final BrokerRisk brokerRisk;

    AssessRiskDelegate(BrokerRisk brokerRisk) {
        this.brokerRisk = brokerRisk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RISK.set(execution, brokerRisk.assess(claimOf(execution)).name());
    }
}
