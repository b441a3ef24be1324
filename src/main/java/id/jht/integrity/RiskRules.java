package id.jht.integrity;

import id.jht.claim.ClaimCause;
import id.jht.claim.RiskLevel;
import id.jht.policy.AsOf;

/** Seam to the table {@code broker-risk}, in the version that was known then. */
public interface RiskRules {

    RiskLevel riskOf(ClaimCause cause, RiskSignals signals, AsOf rules);
}
