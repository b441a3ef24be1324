package id.jht.claim;

import static id.jht.claim.ClaimStatus.APPROVED;
import static id.jht.claim.ClaimStatus.INTERVIEW_SCHEDULED;
import static id.jht.claim.ClaimStatus.IN_REVIEW;
import static id.jht.claim.ClaimStatus.NEEDS_CORRECTION;
import static id.jht.claim.ClaimStatus.ON_HOLD;
import static id.jht.claim.ClaimStatus.REJECTED;
import static id.jht.claim.ClaimStatus.SUBMITTED;
import static org.assertj.core.api.Assertions.assertThat;

import id.jht.testing.ClaimRooms;
import id.jht.testing.RoomDatabase;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every clock here starts on Monday 23 November 2026 and would run out on Monday 30. */
class ServiceClocksTest {

    private final Claims claims = ClaimRooms.room(Claims.class);

    @BeforeEach
    void mondayMorning() {
        itIs("2026-11-23T09:00");
    }

    @Test
    void theFastRouteAndTheCounterStartWithTheSubmission() {
        var fast = filed("WEB", Route.FAST);
        var counter = filed("BRANCH", Route.FULL);

        assertThat(dueDay(fast)).isEqualTo("2026-11-30");
        assertThat(dueDay(counter)).isEqualTo("2026-11-30");
        assertThat(events(counter)).containsExactly("STARTED");
    }

    @Test
    void theFullRouteStartsWhenTheInterviewIsPassed() {
        var claim = filed("MOBILE", Route.FULL);
        assertThat(dueDay(claim)).isNull();

        claims.startServiceClock(claim);

        assertThat(dueDay(claim)).isEqualTo("2026-11-30");
    }

    @Test
    void aClockStartsOnceWhateverIsRepeated() {
        var claim = filed("BRANCH", Route.FULL);

        itIs("2026-11-25T09:00");
        claims.routed(claim, Route.FULL);
        claims.startServiceClock(claim);

        assertThat(dueDay(claim)).isEqualTo("2026-11-30");
        assertThat(events(claim)).containsExactly("STARTED");
    }

    @Test
    void aClaimThatLeavesTheFastRouteStartsAgainWithItsInterview() {
        var claim = filed("WEB", Route.FAST);

        claims.routed(claim, Route.FULL);
        assertThat(dueDay(claim)).isNull();
        itIs("2026-11-25T09:00");
        claims.startServiceClock(claim);

        assertThat(dueDay(claim)).isEqualTo("2026-12-02");
        assertThat(events(claim)).containsExactly("STARTED", "CANCELLED", "STARTED");
    }

    @Test
    void replacedPapersStartItAnewWithAllItsDays() {
        var claim = filed("BRANCH", Route.FULL);
        itIs("2026-11-25T09:00");
        claims.move(claim, NEEDS_CORRECTION, "rina", "CORRECTION_ASKED", "Foto buram");
        assertThat(dueDay(claim)).isNull();
        assertThat(claims.serviceDaysLeft(claim)).isEqualTo(3);

        itIs("2026-11-30T09:00");
        claims.move(claim, SUBMITTED, "member", "DOCUMENTS_CORRECTED", "");

        assertThat(dueDay(claim)).isEqualTo("2026-12-07");
        assertThat(claims.serviceDaysLeft(claim)).isNull();
        assertThat(events(claim)).containsExactly("STARTED", "STOPPED", "RESTARTED");
    }

    @Test
    void anotherAccountLetsItGoOnWithTheDaysItHasKept() {
        var claim = filed("WEB", Route.FAST);
        claims.move(claim, APPROVED, "system", "APPROVED", "");
        itIs("2026-11-25T09:00");
        claims.move(claim, NEEDS_CORRECTION, "system", "ACCOUNT_ASKED", "");

        itIs("2026-12-03T09:00");
        claims.move(claim, APPROVED, "member", "PAYOUT_RESUMED", "");

        assertThat(dueDay(claim)).isEqualTo("2026-12-08");
        assertThat(events(claim)).containsExactly("STARTED", "STOPPED", "RESUMED");
    }

    @Test
    void aClockThatHadRunOutStaysRunOut() {
        var claim = filed("WEB", Route.FAST);
        claims.move(claim, APPROVED, "system", "APPROVED", "");
        itIs("2026-12-01T09:00");
        claims.move(claim, NEEDS_CORRECTION, "system", "ACCOUNT_ASKED", "");

        itIs("2026-12-03T09:00");
        claims.move(claim, APPROVED, "member", "PAYOUT_RESUMED", "");

        assertThat(dueDay(claim)).isEqualTo("2026-11-30");
    }

    @Test
    void aRejectionStopsItAndAnUpheldAppealLetsItGoOn() {
        var claim = filed("BRANCH", Route.FULL);
        itIs("2026-11-25T09:00");
        claims.move(claim, REJECTED, "system", "REJECTED", "");
        assertThat(dueDay(claim)).isNull();

        itIs("2026-12-14T09:00");
        claims.move(claim, SUBMITTED, "budi", "REOPENED", "");

        assertThat(dueDay(claim)).isEqualTo("2026-12-17");
    }

    @Test
    void anInvestigationDoesNotStopIt() {
        var claim = filed("BRANCH", Route.FULL);

        claims.move(claim, ON_HOLD, "system", "HELD", "");
        itIs("2026-11-26T09:00");
        claims.move(claim, SUBMITTED, "wulan", "RESUMED", "");

        assertThat(dueDay(claim)).isEqualTo("2026-11-30");
        assertThat(events(claim)).containsExactly("STARTED");
    }

    @Test
    void aCorrectionBeforeTheClockHasStartedStartsNothing() {
        var claim = filed("WEB", Route.FULL);

        claims.move(claim, NEEDS_CORRECTION, "rina", "CORRECTION_ASKED", "Foto buram");
        claims.move(claim, SUBMITTED, "member", "DOCUMENTS_CORRECTED", "");

        assertThat(dueDay(claim)).isNull();
        assertThat(events(claim)).isEmpty();
    }

    @Test
    void theProcessOwnerMayDecideOtherwiseForClaimsFiledLater() {
        RoomDatabase.transactions().executeWithoutResult(transaction -> {
            setting("clock-after-papers", "RESUME");
            var earlier = returned("2026-11-23T09:00");
            var later = returned("2026-11-23T15:00");

            itIs("2026-12-03T09:00");
            claims.move(earlier, SUBMITTED, "member", "DOCUMENTS_CORRECTED", "");
            claims.move(later, SUBMITTED, "member", "DOCUMENTS_CORRECTED", "");

            assertThat(dueDay(earlier)).isEqualTo("2026-12-10");
            assertThat(dueDay(later)).isEqualTo("2026-12-08");
            transaction.setRollbackOnly();
        });
    }

    /** Filed on Monday at the counter, asked for a correction on Wednesday. */
    private ClaimNumber returned(String filed) {
        itIs(filed);
        var claim = filed("BRANCH", Route.FULL);
        itIs("2026-11-25T09:00");
        claims.move(claim, INTERVIEW_SCHEDULED, "rina", "DOCUMENTS_COMPLETE", "");
        claims.move(claim, IN_REVIEW, "rina", "INTERVIEW_DONE", "");
        claims.move(claim, SUBMITTED, "budi", "RETURNED", "Periksa lagi");
        claims.move(claim, NEEDS_CORRECTION, "rina", "CORRECTION_ASKED", "Foto buram");
        return claim;
    }

    private ClaimNumber filed(String channel, Route route) {
        var number = ClaimRooms.claim("TJM", SUBMITTED, route);
        RoomDatabase.jdbc()
                .sql("update claim set channel = ?, submitted_at = ? where claim_number = ?")
                .params(channel, ClaimRooms.clock().instant().atOffset(ZoneOffset.UTC), number.value())
                .update();
        claims.routed(number, route);
        return number;
    }

    /** Entered on Monday at noon, so unknown when the first claim of the day was filed. */
    private static void setting(String name, String value) {
        RoomDatabase.jdbc()
                .sql("insert into policy_setting (name, valid_from, value, source, known_from)"
                        + " values (?, '2026-01-01', ?, 'uji', '2026-11-23T05:00:00Z')")
                .params(name, value)
                .update();
    }

    private static void itIs(String jakartaTime) {
        ClaimRooms.clock().set(jakartaTime + ":00+07:00");
    }

    private @Nullable String dueDay(ClaimNumber number) {
        var dueBy = claims.get(number).dueBy();
        return dueBy == null
                ? null
                : dueBy.atZone(ZoneId.of("Asia/Jakarta")).toLocalDate().toString();
    }

    private static List<String> events(ClaimNumber number) {
        return ClaimRooms.room(ClaimTrail.class).of(number).stream()
                .map(TrailEntry::action)
                .filter(action -> action.startsWith("CLOCK_"))
                .map(action -> action.substring("CLOCK_".length()))
                .toList();
    }
}
