package id.jht.integrity;

import id.jht.claim.ClaimNumber;
import id.jht.claim.Claims;
import id.jht.claim.RiskLevel;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How much a claim looks like a broker's; the score leads to people, never to a refusal (UU PDP art. 10). */
@Component
public class BrokerRisk {

    private final Claims claims;
    private final Signals signals;
    private final RiskRules rules;
    private final AssessmentStore store;
    private final Clock clock;

    BrokerRisk(Claims claims, Signals signals, RiskRules rules, AssessmentStore store, Clock clock) {
        this.claims = claims;
        this.signals = signals;
        this.rules = rules;
        this.store = store;
        this.clock = clock;
    }

    /** Gathers the signals, decides by table, keeps both and tells the claim. */
    @Transactional
    public RiskLevel assess(ClaimNumber number) {
        var claim = claims.get(number);
        var found = signals.of(claim);
        var risk = rules.riskOf(claim.cause(), found, claim.rules());
        store.keep(number, found, risk, clock.instant());
        claims.assessed(number, risk);
        return risk;
    }

    /** The signals of the last assessment. */
    public Optional<RiskSignals> latest(ClaimNumber number) {
        return store.latest(number);
    }
}
