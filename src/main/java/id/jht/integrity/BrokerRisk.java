package id.jht.integrity;

import id.jht.claim.ClaimNumber;
import id.jht.claim.RiskLevel;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How much a claim looks like a broker's; the score leads to people, never to a refusal (UU PDP art. 10). */
@Component
public class BrokerRisk {

    /** Gathers the signals, decides by table, keeps both and tells the claim. */
    public RiskLevel assess(ClaimNumber number) {
        throw new UnsupportedOperationException();
    }

    /** The signals of the last assessment. */
    public Optional<RiskSignals> latest(ClaimNumber number) {
        throw new UnsupportedOperationException();
    }
}
