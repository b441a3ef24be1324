package id.jht.eligibility;

import id.jht.claim.Channel;
import id.jht.claim.ClaimCause;
import id.jht.claim.RiskLevel;
import id.jht.claim.Route;
import id.jht.policy.AsOf;
import id.jht.shared.Rupiah;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The largest sum of savings that takes the fast route when everything else is as it should be. It stands only in the process
 * owner's table, so the table is asked: found by halving.
 */
@Component
public class FastLimit {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final long MOST = 1L << 40;

    private final RouteRules rules;
    private final Clock clock;

    FastLimit(RouteRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** Empty when the table knows no fast route, or no limit. */
    public Optional<Rupiah> today() {
        var now = clock.instant();
        var rulesOfToday = new AsOf(LocalDate.ofInstant(now, WIB), now);
        if (!isFast(1, rulesOfToday) || isFast(MOST, rulesOfToday)) {
            return Optional.empty();
        }
        var fast = 1L;
        var slow = MOST;
        while (slow - fast > 1) {
            var middle = (fast + slow) / 2;
            if (isFast(middle, rulesOfToday)) {
                fast = middle;
            } else {
                slow = middle;
            }
        }
        return Optional.of(Rupiah.of(fast));
    }

    private boolean isFast(long balance, AsOf at) {
        return rules.routeFor(anybodyWith(Rupiah.of(balance), at), RiskLevel.LOW, at) == Route.FAST;
    }

    /** Somebody who left work, is active nowhere, up to date and recognised. */
    private static EntitlementFacts anybodyWith(Rupiah balance, AsOf at) {
        var leftWork = at.day().minusMonths(2);
        return new EntitlementFacts(
                ClaimCause.RESIGNATION,
                Channel.MOBILE,
                "NIK",
                at.day(),
                40,
                120,
                false,
                true,
                false,
                leftWork,
                true,
                true,
                false,
                true,
                true,
                true,
                true,
                balance,
                null,
                "NOT_ASKED");
    }
}
