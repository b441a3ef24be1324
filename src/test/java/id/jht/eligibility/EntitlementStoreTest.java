package id.jht.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jht.claim.Channel;
import id.jht.claim.ClaimCause;
import id.jht.claim.ClaimNumber;
import id.jht.shared.Rupiah;
import id.jht.testing.RoomDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EntitlementStoreTest {

    private static final ClaimNumber CLAIM = ClaimNumber.of("JHT-2026-99900001");
    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");

    private final EntitlementStore store = new EntitlementStore(RoomDatabase.jdbc());

    @BeforeEach
    void nothingIsKept() {
        for (var table : List.of("entitlement_failure", "entitlement_fact")) {
            RoomDatabase.jdbc()
                    .sql("delete from " + table + " where claim_number = :claim")
                    .param("claim", CLAIM.value())
                    .update();
        }
    }

    @Test
    void theFactsLastGatheredAreKept() {
        store.keep(CLAIM, facts("NOT_ASKED"), NOW);
        store.keep(CLAIM, facts("MATCHED"), NOW.plusSeconds(60));

        assertThat(store.facts(CLAIM)).isEqualTo(facts("MATCHED"));
    }

    @Test
    void factsThatWereNeverGatheredAreMissed() {
        assertThatThrownBy(() -> store.facts(CLAIM)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void gatheringAloneIsNoDecision() {
        store.keep(CLAIM, facts("NOT_ASKED"), NOW);

        assertThat(store.latest(CLAIM)).isEmpty();
    }

    @Test
    void theLatestDecisionReplacesTheEarlierOne() {
        var refused = new Entitlement(List.of(
                new Entitlement.Failure("WAITING_TIME", LocalDate.parse("2026-12-01")),
                new Entitlement.Failure("NOTHING_LEFT", null)));
        store.keep(CLAIM, facts("NOT_ASKED"), NOW);

        store.keep(CLAIM, refused, NOW);
        assertThat(store.latest(CLAIM)).contains(refused);

        store.keep(CLAIM, new Entitlement(List.of()), NOW);
        assertThat(store.latest(CLAIM)).contains(new Entitlement(List.of()));
    }

    private static EntitlementFacts facts(String registryResult) {
        return new EntitlementFacts(
                ClaimCause.RESIGNATION,
                Channel.MOBILE,
                "NIK",
                LocalDate.parse("2026-11-23"),
                36,
                77,
                false,
                true,
                false,
                LocalDate.parse("2026-10-31"),
                false,
                true,
                false,
                true,
                true,
                true,
                false,
                Rupiah.of(14_999_999),
                null,
                registryResult);
    }
}
