package id.jht.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.claim.Channel;
import id.jht.claim.ClaimCause;
import id.jht.claim.Route;
import id.jht.eligibility.RouteOutlook.Need;
import id.jht.policy.AsOf;
import id.jht.policy.Settings;
import id.jht.shared.Rupiah;
import id.jht.testing.RoomDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The process owner's tables answer somebody who tells a story and no name. */
class ProspectsTest {

    private static final AsOf TODAY = new AsOf(LocalDate.parse("2026-11-23"), Instant.parse("2026-11-23T03:00:00Z"));
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T03:00:00Z"), ZoneOffset.UTC);

    @Test
    void whoResignedThreeWeeksAgoHearsTheDayFromWhichItIsPossible() {
        assertThat(prospect(resigned("2026-11-02", 5_000_000L)).entitlement().failures())
                .containsExactly(new Entitlement.Failure("WAITING_TIME", LocalDate.parse("2026-12-02")));
    }

    @Test
    void whoWorksAgainIsToldSoWithoutADate() {
        var again = prospect(resigned("2026-06-30", 5_000_000L).working(true));

        assertThat(again.entitlement().failures()).containsExactly(new Entitlement.Failure("STILL_ACTIVE", null));
        assertThat(again.route().unmet()).containsExactly(Need.NO_WORK);
    }

    @Test
    void theFiftySixthBirthdayIsFound() {
        var young = new Circumstances(
                ClaimCause.RETIREMENT_AGE, LocalDate.parse("1971-01-31"), null, null, null, true, false, null);

        assertThat(prospect(young).entitlement().failures())
                .containsExactly(new Entitlement.Failure("AGE_BELOW_56", LocalDate.parse("2027-01-31")));
    }

    @Test
    void monthsOfMembershipGoOnWhileTimePasses() {
        var nineYears = new Circumstances(ClaimCause.PARTIAL_10, null, null, 118, null, true, false, null);

        assertThat(prospect(nineYears).entitlement().failures())
                .containsExactly(new Entitlement.Failure("MEMBERSHIP_UNDER_10_YEARS", LocalDate.parse("2027-01-23")));
    }

    @Test
    void theRightOfTheDisabledArisesInTheNextMonth() {
        var certified = new Circumstances(
                ClaimCause.TOTAL_DISABILITY, null, null, null, LocalDate.parse("2026-11-05"), false, false, null);

        assertThat(prospect(certified).entitlement().failures())
                .containsExactly(new Entitlement.Failure("DISABILITY_RIGHT_NOT_ARISEN", LocalDate.parse("2026-12-01")));
    }

    @Test
    void savingsUpToTheLimitOfTheTableAreFastAndOneRupiahMoreIsNot() {
        var small = prospect(resigned("2026-06-30", 15_000_000L)).route();
        var large = prospect(resigned("2026-06-30", 15_000_001L)).route();

        assertThat(small.route()).isEqualTo(Route.FAST);
        assertThat(small.needed()).containsExactlyInAnyOrder(Need.values());
        assertThat(small.fastUpTo()).isEqualTo(Rupiah.of(15_000_000));
        assertThat(large.route()).isEqualTo(Route.FULL);
        assertThat(large.unmet()).containsExactly(Need.SAVINGS);
    }

    @Test
    void aLimitThatWasMovedIsFoundAgain() {
        var limit = new AtomicLong(10_000_000);
        var routes = new RouteProspects(
                new ToldFacts(new Settings(RoomDatabase.jdbc())),
                (facts, risk, rules) -> facts.balance().amount() <= limit.get() ? Route.FAST : Route.FULL);
        var told = Told.today(resigned("2026-06-30", 5_000_000L), TODAY);

        assertThat(routes.of(told).fastUpTo()).isEqualTo(Rupiah.of(10_000_000));
        limit.set(15_000_000);
        assertThat(routes.of(told).fastUpTo()).isEqualTo(Rupiah.of(15_000_000));
        limit.set(7_000_000);
        assertThat(routes.of(told).fastUpTo()).isEqualTo(Rupiah.of(7_000_000));
    }

    @Test
    void unknownSavingsLeaveTheRouteOpen() {
        var unknown = prospect(resigned("2026-06-30", null)).route();

        assertThat(unknown.isOpen()).isTrue();
        assertThat(unknown.route()).isEqualTo(Route.FULL);
    }

    @Test
    void aCauseOfTheBranchIsAnsweredForTheBranchAndIsNeverFast() {
        var abroad = prospect(Circumstances.of(ClaimCause.LEAVING_ID_FOREIGNER));

        assertThat(abroad.entitlement().isEntitled()).isTrue();
        assertThat(abroad.channels()).containsExactly(Channel.BRANCH);
        assertThat(abroad.route().fastUpTo()).isNull();
        assertThat(abroad.route().isOpen()).isFalse();
    }

    @Test
    void whoHasNothingLeftAndTookAPartBeforeHearsBoth() {
        var empty = new Circumstances(ClaimCause.PARTIAL_30, null, null, 200, null, true, true, Rupiah.ZERO);

        assertThat(prospect(empty).entitlement().failures())
                .extracting(Entitlement.Failure::code)
                .containsExactlyInAnyOrder("PARTIAL_ALREADY_CLAIMED", "NOTHING_LEFT");
    }

    private static Circumstances resigned(String lastDay, @Nullable Long savings) {
        return new Circumstances(
                ClaimCause.RESIGNATION,
                null,
                LocalDate.parse(lastDay),
                null,
                null,
                false,
                false,
                savings == null ? null : Rupiah.of(savings));
    }

    private static Prospect prospect(Circumstances told) {
        return ProspectRooms.at(CLOCK).of(told);
    }
}
