package id.jht.filing;

import static id.jht.filing.WayStep.Name.CHECK;
import static id.jht.filing.WayStep.Name.DECISION;
import static id.jht.filing.WayStep.Name.FILED;
import static id.jht.filing.WayStep.Name.INTERVIEW;
import static id.jht.filing.WayStep.Name.PAYMENT;

import id.jht.claim.Claim;
import id.jht.claim.ClaimStatus;
import id.jht.claim.TrailEntry;
import id.jht.filing.WayStep.Name;
import id.jht.filing.WayStep.State;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The whole way of a claim, shorter on the fast route, and how far this one has come. */
final class Way {

    private static final List<Name> FULL = List.of(FILED, CHECK, INTERVIEW, DECISION, PAYMENT);
    private static final List<Name> FAST = List.of(FILED, CHECK, PAYMENT);
    private static final Set<ClaimStatus> OFF_THE_WAY =
            EnumSet.of(ClaimStatus.ON_HOLD, ClaimStatus.REJECTED, ClaimStatus.WITHDRAWN, ClaimStatus.EXPIRED);

    private Way() {}

    static List<WayStep> of(Claim claim, List<TrailEntry> trail) {
        var way = claim.isFast() ? FAST : FULL;
        if (claim.status() == ClaimStatus.PAID) {
            return way.stream().map(step -> new WayStep(step, State.DONE)).toList();
        }
        var reached = OFF_THE_WAY.contains(claim.status()) ? lastBefore(trail) : step(claim.status(), trail);
        var present = way.contains(reached) ? reached : CHECK;
        return way.stream()
                .map(step -> new WayStep(
                        step, state(step.compareTo(present), claim.status().isFinal())))
                .toList();
    }

    private static State state(int afterPresent, boolean ended) {
        if (afterPresent == 0) {
            return ended ? State.STOPPED : State.NOW;
        }
        return afterPresent < 0 ? State.DONE : State.AHEAD;
    }

    /** Where the claim was when it left the way; an investigation itself is no step of it. */
    private static Name lastBefore(List<TrailEntry> trail) {
        return trail.stream()
                .map(TrailEntry::from)
                .filter(from -> from != null && !OFF_THE_WAY.contains(from))
                .reduce((earlier, later) -> later)
                .map(from -> step(from, trail))
                .orElse(CHECK);
    }

    private static Name step(ClaimStatus status, List<TrailEntry> trail) {
        return switch (status) {
            case NEEDS_CORRECTION -> corrected(trail);
            case INTERVIEW_SCHEDULED -> INTERVIEW;
            case IN_REVIEW -> DECISION;
            case APPROVED, PAYMENT_PENDING, PAID -> PAYMENT;
            case SUBMITTED, ON_HOLD, REJECTED, WITHDRAWN, EXPIRED -> CHECK;
        };
    }

    /** Papers belong to the check; another account to the step that found the first one wanting. */
    private static Name corrected(List<TrailEntry> trail) {
        return trail.stream()
                .filter(line -> line.to() == ClaimStatus.NEEDS_CORRECTION)
                .reduce((earlier, later) -> later)
                .filter(line -> line.action().equals("ACCOUNT_ASKED"))
                .map(line -> line.from() == ClaimStatus.APPROVED || line.from() == ClaimStatus.PAYMENT_PENDING)
                .map(approved -> approved ? PAYMENT : DECISION)
                .orElse(CHECK);
    }
}
