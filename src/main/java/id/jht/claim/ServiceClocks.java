package id.jht.claim;

import static id.jht.claim.ClaimStatus.APPROVED;
import static id.jht.claim.ClaimStatus.IN_REVIEW;
import static id.jht.claim.ClaimStatus.NEEDS_CORRECTION;
import static id.jht.claim.ClaimStatus.REJECTED;
import static java.util.Objects.requireNonNull;

import id.jht.calendar.Branch;
import id.jht.calendar.Branches;
import id.jht.calendar.ServiceClock;
import id.jht.claim.ServiceClockLine.Event;
import id.jht.policy.Setting;
import id.jht.policy.Settings;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * When the service clock of a claim starts, stops and goes on.
 *
 * <p>It starts once: with the submission on the fast route and at the counter, else when the interview is passed. It stands
 * still while the member has something to correct, and after a rejection, when nothing is owed. Papers that were really
 * replaced start it anew with all its days ({@link Setting#CLOCK_AFTER_PAPERS}); another account
 * ({@link Setting#CLOCK_AFTER_ACCOUNT}) or an upheld appeal lets it go on with the days it has kept, see
 * {@link ServiceClock#daysLeft}. A clock that had run out before it stopped stays run out. An investigation does not stop it:
 * the member has nothing to do with it. Whatever moves the clock answers with the claim as it is then.
 */
@Component
class ServiceClocks {

    private static final Set<ClaimStatus> NOTHING_OWED = Set.of(NEEDS_CORRECTION, REJECTED);

    /** Where a claim goes on when its account was replaced; replaced papers lead back to the check. */
    private static final Set<ClaimStatus> AFTER_ANOTHER_ACCOUNT = Set.of(IN_REVIEW, APPROVED);

    private final ServiceClockTable table;
    private final ServiceClock serviceClock;
    private final Branches branches;
    private final Settings settings;
    private final Clock clock;

    ServiceClocks(
            ServiceClockTable table, ServiceClock serviceClock, Branches branches, Settings settings, Clock clock) {
        this.table = table;
        this.serviceClock = serviceClock;
        this.branches = branches;
        this.settings = settings;
        this.clock = clock;
    }

    /** Starts the clock; one that has started before is left as it is. */
    Optional<Claim> start(Claim claim, Instant complete) {
        return table.last(claim.number()).filter(ServiceClockLine::counts).isPresent()
                ? Optional.empty()
                : table.add(claim, complete, ServiceClockLine.running(Event.STARTED, fullTime(claim, complete)));
    }

    /** Forgets a clock that started on a route which the claim has left. */
    Optional<Claim> cancel(Claim claim) {
        return claim.dueBy() == null
                ? Optional.empty()
                : table.add(claim, clock.instant(), ServiceClockLine.cancelled());
    }

    /** Stops the clock or lets it go on, as the claim goes from its state to another one. */
    Optional<Claim> follow(Claim claim, ClaimStatus to) {
        if (NOTHING_OWED.contains(to)) {
            return stop(claim);
        }
        return NOTHING_OWED.contains(claim.status()) && !to.isFinal()
                ? table.last(claim.number())
                        .filter(line -> line.event() == Event.STOPPED)
                        .flatMap(stopped -> goOn(claim, to, stopped))
                : Optional.empty();
    }

    @Nullable
    Integer daysLeft(ClaimNumber number) {
        return table.last(number).map(ServiceClockLine::daysLeft).orElse(null);
    }

    private Optional<Claim> stop(Claim claim) {
        var dueBy = claim.dueBy();
        if (dueBy == null) {
            return Optional.empty();
        }
        var now = clock.instant();
        var left = serviceClock.daysLeft(dueBy, now, branchOf(claim), claim.rules());
        return table.add(claim, now, ServiceClockLine.stopped(dueBy, left));
    }

    private Optional<Claim> goOn(Claim claim, ClaimStatus to, ServiceClockLine stopped) {
        var now = clock.instant();
        return after(claim, to) == AfterStop.RESTART
                ? table.add(claim, now, ServiceClockLine.running(Event.RESTARTED, fullTime(claim, now)))
                : table.add(claim, now, ServiceClockLine.running(Event.RESUMED, timeLeft(claim, stopped, now)));
    }

    private AfterStop after(Claim claim, ClaimStatus to) {
        if (claim.status() == REJECTED) {
            return AfterStop.RESUME;
        }
        var setting = AFTER_ANOTHER_ACCOUNT.contains(to) ? Setting.CLOCK_AFTER_ACCOUNT : Setting.CLOCK_AFTER_PAPERS;
        return settings.choice(setting, AfterStop.class, claim.rules());
    }

    private Instant fullTime(Claim claim, Instant from) {
        return serviceClock.dueBy(from, branchOf(claim), claim.rules());
    }

    private Instant timeLeft(Claim claim, ServiceClockLine stopped, Instant now) {
        var left = requireNonNull(stopped.daysLeft());
        return left == 0 ? stopped.deadline() : serviceClock.dueBy(now, left, branchOf(claim), claim.rules());
    }

    private Branch branchOf(Claim claim) {
        return branches.get(claim.branch());
    }

    private enum AfterStop {
        RESTART,
        RESUME
    }
}
