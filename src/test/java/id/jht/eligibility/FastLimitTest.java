package id.jht.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.claim.Route;
import id.jht.shared.Rupiah;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FastLimitTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T03:00:00Z"), ZoneOffset.UTC);

    @Test
    void theLimitIsReadOffTheTable() {
        assertThat(limitOf((facts, risk, rules) ->
                        facts.balance().isMoreThan(Rupiah.of(15_000_000)) ? Route.FULL : Route.FAST))
                .contains(Rupiah.of(15_000_000));
    }

    @Test
    void theRulesOfTodayCount() {
        assertThat(limitOf((facts, risk, rules) ->
                        facts.balance().isMoreThan(Rupiah.of(7)) || !rules.day().equals(LocalDate.parse("2026-11-23"))
                                ? Route.FULL
                                : Route.FAST))
                .contains(Rupiah.of(7));
    }

    @Test
    void aTableWithoutFastRouteOrWithoutLimitHasNone() {
        assertThat(limitOf((facts, risk, rules) -> Route.FULL)).isEmpty();
        assertThat(limitOf((facts, risk, rules) -> Route.FAST)).isEmpty();
    }

    private static Optional<Rupiah> limitOf(RouteRules table) {
        return new FastLimit(table, CLOCK).today();
    }
}
