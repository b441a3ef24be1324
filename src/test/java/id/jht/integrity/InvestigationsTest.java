package id.jht.integrity;

import static id.jht.claim.ClaimStatus.INTERVIEW_SCHEDULED;
import static id.jht.claim.ClaimStatus.ON_HOLD;
import static id.jht.claim.ClaimStatus.SUBMITTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jht.claim.ClaimDecisions;
import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimStatus;
import id.jht.claim.ClaimTrail;
import id.jht.claim.Claims;
import id.jht.claim.DecisionStep;
import id.jht.claim.TrailEntry;
import id.jht.shared.RefusedException;
import id.jht.testing.RoomDatabase;
import org.junit.jupiter.api.Test;

class InvestigationsTest {

    private final IntegrityRoom room = new IntegrityRoom();
    private final Investigations investigations = room.the(Investigations.class);
    private final ClaimNumber claim = room.claimOf(room.somebody());

    @Test
    void aClearedClaimGoesBackToWhereItCameFrom() {
        investigations.hold(claim);
        assertThat(status()).isEqualTo(ON_HOLD);

        investigations.conclude(claim, InvestigationResult.CLEARED, "", "wulan");
        assertThat(status()).isEqualTo(SUBMITTED);

        room.the(Claims.class).move(claim, INTERVIEW_SCHEDULED, "system", "DOCUMENTS_COMPLETE", "");
        investigations.hold(claim);
        investigations.conclude(claim, InvestigationResult.CLEARED, "", "wulan");
        assertThat(status()).isEqualTo(INTERVIEW_SCHEDULED);
    }

    @Test
    void aRejectedClaimStaysOnHoldUntilTheProcessRejectsIt() {
        investigations.hold(claim);

        investigations.conclude(claim, InvestigationResult.REJECTED, "KTP palsu", "wulan");

        assertThat(status()).isEqualTo(ON_HOLD);
        assertThat(room.the(ClaimDecisions.class).decidersOf(claim, DecisionStep.INVESTIGATION))
                .containsExactly("wulan");
    }

    @Test
    void holdingTwiceIsHoldingOnce() {
        investigations.hold(claim);
        investigations.hold(claim);

        investigations.conclude(claim, InvestigationResult.CLEARED, "", "wulan");

        assertThat(status()).isEqualTo(SUBMITTED);
        assertThat(room.the(ClaimTrail.class).of(claim))
                .extracting(TrailEntry::action)
                .containsExactly("SUBMITTED", "HELD", "INVESTIGATION_CLEARED", "RESUMED");
    }

    @Test
    void aRejectionWithoutReasonIsRefused() {
        investigations.hold(claim);

        assertThatThrownBy(() -> RoomDatabase.transactions()
                        .executeWithoutResult(transaction ->
                                investigations.conclude(claim, InvestigationResult.REJECTED, " ", "wulan")))
                .isInstanceOf(RefusedException.class);
        assertThat(status()).isEqualTo(ON_HOLD);
    }

    @Test
    void aClaimThatIsNotHeldCannotBeConcluded() {
        assertThatThrownBy(() -> investigations.conclude(claim, InvestigationResult.CLEARED, "", "wulan"))
                .hasMessage("claim " + claim + " is not held");
    }

    private ClaimStatus status() {
        return room.the(Claims.class).get(claim).status();
    }
}
