package id.jht.integrity;

import id.jht.claim.ClaimDecisions;
import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimStatus;
import id.jht.claim.Claims;
import id.jht.claim.DecisionStep;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Claims that are held while an integrity officer looks into them, table {@code investigation}. */
@Component
public class Investigations {

    private final JdbcClient jdbc;
    private final Claims claims;
    private final ClaimDecisions decisions;
    private final Clock clock;

    Investigations(JdbcClient jdbc, Claims claims, ClaimDecisions decisions, Clock clock) {
        this.jdbc = jdbc;
        this.claims = claims;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Puts the claim on hold and remembers the state it came from; a claim on hold stays as it is. */
    @Transactional
    public void hold(ClaimNumber number) {
        var from = claims.lock(number).status();
        if (from == ClaimStatus.ON_HOLD) {
            return;
        }
        jdbc.sql("insert into investigation (claim_number, held_from, held_at) values (:claim, :from, :at)")
                .param("claim", number.value())
                .param("from", from.name())
                .param("at", now())
                .update();
        claims.move(number, ClaimStatus.ON_HOLD, "system", "HELD", "");
    }

    /**
     * Keeps the result; {@code CLEARED} puts the claim back into the state it came from.
     *
     * @throws id.jht.shared.RefusedException when a remark is missing although the result asks for one
     */
    @Transactional
    public void conclude(ClaimNumber number, InvestigationResult result, String remark, String actor) {
        claims.lock(number);
        decisions.record(number, DecisionStep.INVESTIGATION, result.name(), actor, remark);
        var heldFrom = close(number, result, actor);
        if (result == InvestigationResult.CLEARED) {
            claims.move(number, heldFrom, actor, "RESUMED", "");
        }
    }

    private ClaimStatus close(ClaimNumber number, InvestigationResult result, String actor) {
        return jdbc.sql("""
                        update investigation
                        set result = :result, concluded_by = :actor, concluded_at = :at
                        where claim_number = :claim and result is null
                        returning held_from
                        """)
                .param("result", result.name())
                .param("actor", actor)
                .param("at", now())
                .param("claim", number.value())
                .query((row, index) -> ClaimStatus.valueOf(row.getString("held_from")))
                .optional()
                .orElseThrow(() -> new IllegalStateException("claim " + number + " is not held"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
