package id.jht.claim;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.claim.ClockAlarm.Kind;
import id.jht.testing.ClaimRooms;
import id.jht.testing.RoomDatabase;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** A claim whose service clock runs out at the end of Monday 30 November 2026. */
class ClockAlarmsTest {

    private final ClockAlarms alarms = ClaimRooms.room(ClockAlarms.class);

    @Test
    void theAlarmRingsOnTheWorkingDayBeforeAndAfterTheEndEachOnce() {
        var claim = dueOnMonday(ClaimStatus.IN_REVIEW);

        lookAt("2026-11-26T00:10");
        assertThat(alarms.of(claim)).isEmpty();
        lookAt("2026-11-27T00:10");
        lookAt("2026-11-28T00:10");
        assertThat(alarms.of(claim)).extracting(ClockAlarm::kind).containsExactly(Kind.ENDS_SOON);
        lookAt("2026-12-01T00:10");
        lookAt("2026-12-02T00:10");
        assertThat(alarms.of(claim)).extracting(ClockAlarm::kind).containsExactly(Kind.ENDS_SOON, Kind.RAN_OUT);
    }

    @Test
    void aClosedClaimIsLeftInPeace() {
        var claim = dueOnMonday(ClaimStatus.PAID);

        lookAt("2026-12-01T00:10");

        assertThat(alarms.of(claim)).isEmpty();
    }

    @Test
    void aDeadlineThatIsSetAnewHasAnAlarmOfItsOwn() {
        var claim = dueOnMonday(ClaimStatus.IN_REVIEW);
        lookAt("2026-11-27T00:10");
        due(claim, "2026-12-07T23:59:59+07:00");

        assertThat(alarms.of(ClaimRooms.room(Claims.class).get(claim))).isEmpty();
        lookAt("2026-12-04T00:10");

        assertThat(alarms.of(ClaimRooms.room(Claims.class).get(claim))).contains(Kind.ENDS_SOON);
        assertThat(alarms.of(claim)).hasSize(2);
    }

    private void lookAt(String jakartaTime) {
        ClaimRooms.clock().set(jakartaTime + ":00+07:00");
        alarms.look();
    }

    private static ClaimNumber dueOnMonday(ClaimStatus status) {
        var claim = ClaimRooms.claim("TJM", status, Route.FULL);
        due(claim, "2026-11-30T23:59:59+07:00");
        return claim;
    }

    private static void due(ClaimNumber claim, String moment) {
        RoomDatabase.jdbc()
                .sql("update claim set due_by = ? where claim_number = ?")
                .params(OffsetDateTime.parse(moment), claim.value())
                .update();
    }
}
