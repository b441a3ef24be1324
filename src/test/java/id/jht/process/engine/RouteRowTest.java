package id.jht.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.claim.Channel;
import id.jht.claim.ClaimCause;
import id.jht.claim.RiskLevel;
import id.jht.eligibility.EntitlementFacts;
import id.jht.eligibility.RouteReason;
import id.jht.policy.AsOf;
import id.jht.shared.Rupiah;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Why a claim takes its route, read from the process owner's table. */
class RouteRowTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void whoHasLittleIsToldTheLimitOfTheDay() {
        assertThat(balanceOn(TODAY)).isEqualTo(new RouteReason("balance", true, List.of(15_000_000L)));
        assertThat(balanceOn(LocalDate.of(2024, 1, 1)))
                .isEqualTo(new RouteReason("balance", false, List.of(10_000_000L)));
    }

    @Test
    void onlyWhatStandsInTheWayIsUnmet() {
        assertThat(unmet(facts(ClaimCause.RESIGNATION, Channel.WEB, false, 12_000_000, true, TODAY)))
                .isEmpty();
        assertThat(unmet(facts(ClaimCause.RESIGNATION, Channel.WEB, false, 20_000_000, false, TODAY)))
                .containsExactly("balance", "profileUpdated");
        assertThat(unmet(facts(ClaimCause.PARTIAL_10, Channel.WEB, true, 12_000_000, true, TODAY)))
                .containsExactly("cause", "activeAnywhere");
        assertThat(unmet(facts(ClaimCause.RESIGNATION, Channel.BRANCH, false, 12_000_000, true, TODAY)))
                .containsExactly("channel");
    }

    @Test
    void theDayItselfIsNoReason() {
        assertThat(reasons(facts(ClaimCause.RESIGNATION, Channel.WEB, false, 1, true, TODAY)))
                .extracting(RouteReason::fact)
                .contains("cause", "channel", "activeAnywhere", "balance", "profileUpdated", "faceMatched")
                .doesNotContain("filedOn");
    }

    private static RouteReason balanceOn(LocalDate day) {
        return reasons(facts(ClaimCause.RESIGNATION, Channel.WEB, false, 12_000_000, true, day)).stream()
                .filter(reason -> reason.fact().equals("balance"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> unmet(EntitlementFacts facts) {
        return reasons(facts).stream()
                .filter(reason -> !reason.met())
                .map(RouteReason::fact)
                .toList();
    }

    private static List<RouteReason> reasons(EntitlementFacts facts) {
        return TablesOfTheFolder.routes()
                .reasonsFor(facts, RiskLevel.LOW, new AsOf(facts.filedOn(), Instant.parse("2026-11-23T00:00:00Z")));
    }

    private static EntitlementFacts facts(
            ClaimCause cause, Channel channel, boolean active, long balance, boolean profileUpdated, LocalDate day) {
        return new EntitlementFacts(
                cause,
                channel,
                "NIK",
                day,
                36,
                120,
                active,
                true,
                false,
                null,
                true,
                true,
                false,
                true,
                profileUpdated,
                true,
                true,
                Rupiah.of(balance),
                null,
                "NOT_ASKED");
    }
}
