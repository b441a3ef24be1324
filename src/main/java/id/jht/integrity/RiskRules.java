package id.jht.integrity;

import id.jht.claim.RiskLevel;

/** Seam to the table {@code broker-risk}. */
public interface RiskRules {

    RiskLevel riskOf(RiskSignals signals);
}
