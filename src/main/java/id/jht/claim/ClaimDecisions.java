package id.jht.claim;

import static id.jht.claim.DecisionStep.APPEAL;
import static id.jht.claim.DecisionStep.APPROVAL;
import static id.jht.claim.DecisionStep.DOCUMENT_CHECK;
import static id.jht.claim.DecisionStep.INTERVIEW;
import static id.jht.claim.DecisionStep.INVESTIGATION;
import static id.jht.claim.DecisionStep.LARGE_APPROVAL;

import id.jht.shared.RefusedException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who decided what on a claim, table {@code claim_decision}. Nobody approves what they decided. */
@Component
public class ClaimDecisions {

    /** Outcomes that a person must be able to read the reason of. */
    private static final Set<String> NEED_REMARK =
            Set.of("CORRECTION", "REJECTED", "SUSPECTED", "RETURNED", "DISMISSED");

    private final JdbcClient jdbc;
    private final ClaimTrail trail;
    private final Clock clock;

    ClaimDecisions(JdbcClient jdbc, ClaimTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Keeps a decision and its remark in the trail.
     *
     * @throws RefusedException when this person must not take this decision, or a remark is missing although the outcome
     *     asks for one
     */
    @Transactional
    public void record(ClaimNumber number, DecisionStep step, String outcome, String actor, String remark) {
        if (NEED_REMARK.contains(outcome) && remark.isBlank()) {
            throw new RefusedException("Isi catatan: keputusan ini memerlukan alasan yang dapat dibaca peserta.");
        }
        if (!mayDecide(number, step, actor)) {
            throw new RefusedException("Anda sudah memutuskan tahap lain dari klaim " + number
                    + ". Keputusan ini harus diambil oleh orang lain (prinsip empat mata).");
        }
        jdbc.sql(ClaimTrail.TOLD + " insert into claim_decision"
                        + " (claim_number, step, outcome, actor, at) values (?, ?, ?, ?, ?)")
                .params(trail.line(number, actor, step + "_" + outcome, null, null, remark))
                .params(
                        number.value(),
                        step.name(),
                        outcome,
                        actor,
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** Whether somebody may decide this step, having decided none that is to be kept apart from it. */
    public boolean mayDecide(ClaimNumber number, DecisionStep step, String actor) {
        return !decidersOf(number, othersFor(step)).contains(actor);
    }

    /** The steps whose deciders must not take the given one. */
    private static DecisionStep[] othersFor(DecisionStep step) {
        var others = switch (step) {
            case APPROVAL -> List.of(DOCUMENT_CHECK, INTERVIEW, INVESTIGATION, LARGE_APPROVAL, APPEAL);
            case LARGE_APPROVAL -> List.of(DOCUMENT_CHECK, INTERVIEW, INVESTIGATION, APPROVAL, APPEAL);
            case APPEAL -> List.of(DOCUMENT_CHECK, INTERVIEW, INVESTIGATION, APPROVAL, LARGE_APPROVAL);
            case DOCUMENT_CHECK, INTERVIEW -> List.of(APPROVAL, LARGE_APPROVAL);
            case INVESTIGATION, PAYOUT_RESOLUTION -> List.<DecisionStep>of();
        };
        return others.toArray(DecisionStep[]::new);
    }

    /** Everybody who has taken one of the steps, ever. */
    public Set<String> decidersOf(ClaimNumber number, DecisionStep... steps) {
        if (steps.length == 0) {
            return Set.of();
        }
        return new HashSet<>(
                jdbc.sql("select distinct actor from claim_decision where claim_number = :number and step in (:steps)")
                        .param("number", number.value())
                        .param("steps", Arrays.stream(steps).map(Enum::name).toList())
                        .query(String.class)
                        .list());
    }
}
