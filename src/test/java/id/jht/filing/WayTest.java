package id.jht.filing;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.claim.ClaimStatus;
import id.jht.claim.TrailEntry;
import id.jht.testing.TrackedClaims;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How far a claim has come, as the member sees it. */
class WayTest {

    @Test
    void theFastRouteHasNoInterview() {
        assertThat(way(Situation.DATA_IS_CHECKED)).isEqualTo("FILED:DONE CHECK:NOW PAYMENT:AHEAD");
    }

    @Test
    void theFullRouteIsShownWhole() {
        assertThat(way(Situation.INTERVIEW_AHEAD))
                .isEqualTo("FILED:DONE CHECK:DONE INTERVIEW:NOW DECISION:AHEAD PAYMENT:AHEAD");
        assertThat(way(Situation.DECISION_AHEAD)).contains("INTERVIEW:DONE DECISION:NOW");
        assertThat(way(Situation.BANK_PAYS)).contains("DECISION:DONE PAYMENT:NOW");
        assertThat(way(Situation.PAID)).doesNotContain("NOW", "AHEAD");
    }

    @Test
    void correctionsBelongToTheirOwnStep() {
        assertThat(way(Situation.PAPERS_WANTED)).contains("CHECK:NOW");
        assertThat(way(Situation.ACCOUNT_WANTED, ClaimStatus.APPROVED, ClaimStatus.NEEDS_CORRECTION))
                .contains("PAYMENT:NOW");
        assertThat(way(Situation.ACCOUNT_WANTED, ClaimStatus.IN_REVIEW, ClaimStatus.NEEDS_CORRECTION))
                .contains("DECISION:NOW");
    }

    @Test
    void aClaimThatEndsSaysWhereItStopped() {
        assertThat(way(
                        Situation.REJECTED,
                        ClaimStatus.SUBMITTED,
                        ClaimStatus.INTERVIEW_SCHEDULED,
                        ClaimStatus.ON_HOLD,
                        ClaimStatus.REJECTED))
                .isEqualTo("FILED:DONE CHECK:DONE INTERVIEW:STOPPED DECISION:AHEAD PAYMENT:AHEAD");
        assertThat(way(Situation.WITHDRAWN, ClaimStatus.APPROVED, ClaimStatus.NEEDS_CORRECTION, ClaimStatus.WITHDRAWN))
                .contains("PAYMENT:STOPPED");
    }

    @Test
    void aClaimThatIsLookedAtMoreCloselyStandsWhereItWas() {
        assertThat(way(Situation.CHECKED_FOR_SAFETY, ClaimStatus.INTERVIEW_SCHEDULED, ClaimStatus.ON_HOLD))
                .contains("INTERVIEW:NOW");
    }

    private static String way(Situation situation, ClaimStatus... states) {
        var trail = new ArrayList<TrailEntry>();
        for (var i = 0; i + 1 < states.length; i++) {
            trail.add(new TrailEntry(Instant.EPOCH, "system", "ACCOUNT_ASKED", states[i], states[i + 1], null));
        }
        return Way.of(TrackedClaims.at(situation).claim(), List.copyOf(trail)).stream()
                .map(step -> step.name() + ":" + step.state())
                .collect(Collectors.joining(" "));
    }
}
