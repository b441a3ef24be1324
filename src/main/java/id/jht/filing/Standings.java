package id.jht.filing;

import id.jht.claim.Appeal;
import id.jht.claim.Appeals;
import id.jht.claim.Claim;
import id.jht.interview.Interview;
import id.jht.notice.MemberDeadlines;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says where a claim stands and until when something must happen. */
@Component
class Standings {

    private final Appeals appeals;
    private final MemberDeadlines deadlines;
    private final Clock clock;

    Standings(Appeals appeals, MemberDeadlines deadlines, Clock clock) {
        this.appeals = appeals;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** What else decides where a claim stands. */
    record Circumstances(
            Optional<Interview> interview, Optional<Appeal> appeal, boolean appealable, boolean accountAsked) {}

    Standing of(Claim claim, Circumstances known) {
        var situation = situation(claim, known);
        var until = until(claim, situation, known);
        return new Standing(situation, until, isLate(situation, until));
    }

    private static Situation situation(Claim claim, Circumstances known) {
        return switch (claim.status()) {
            case SUBMITTED -> claim.isFast() ? Situation.DATA_IS_CHECKED : Situation.PAPERS_ARE_CHECKED;
            case NEEDS_CORRECTION -> known.accountAsked() ? Situation.ACCOUNT_WANTED : Situation.PAPERS_WANTED;
            case INTERVIEW_SCHEDULED -> Situation.INTERVIEW_AHEAD;
            case IN_REVIEW -> claim.isFast() ? Situation.DATA_IS_CHECKED : Situation.DECISION_AHEAD;
            case ON_HOLD -> Situation.CHECKED_FOR_SAFETY;
            case APPROVED -> Situation.PAYMENT_AHEAD;
            case PAYMENT_PENDING -> Situation.BANK_PAYS;
            case PAID -> Situation.PAID;
            case REJECTED -> rejected(known);
            case WITHDRAWN -> Situation.WITHDRAWN;
            case EXPIRED -> Situation.EXPIRED;
        };
    }

    private static Situation rejected(Circumstances known) {
        if (known.appealable()) {
            return Situation.REJECTED;
        }
        return known.appeal().filter(appeal -> !appeal.isAnswered()).isPresent()
                ? Situation.APPEAL_RUNS
                : Situation.REJECTED_FOR_GOOD;
    }

    private @Nullable Instant until(Claim claim, Situation situation, Circumstances known) {
        return switch (situation) {
            case PAPERS_WANTED -> deadlines.papersUntil(claim);
            case REJECTED -> appeals.until(claim);
            case APPEAL_RUNS -> known.appeal().map(Appeal::answerBy).orElse(null);
            case INTERVIEW_AHEAD -> booked(known);
            case PAPERS_ARE_CHECKED -> claim.dueBy() == null ? booked(known) : claim.dueBy();
            case DATA_IS_CHECKED, DECISION_AHEAD, CHECKED_FOR_SAFETY, PAYMENT_AHEAD, BANK_PAYS -> claim.dueBy();
            case ACCOUNT_WANTED, PAID, REJECTED_FOR_GOOD, WITHDRAWN, EXPIRED -> null;
        };
    }

    private static @Nullable Instant booked(Circumstances known) {
        return known.interview()
                .filter(interview -> interview.status() == Interview.Status.BOOKED)
                .map(Interview::at)
                .orElse(null);
    }

    /** A member who is late loses time, but nobody has broken a promise to them. */
    private boolean isLate(Situation situation, @Nullable Instant until) {
        var oursToKeep = switch (situation.nextActor()) {
            case BRANCH, HEAD_OF_SERVICE, INTEGRITY, FINANCE, BANK, MEMBER_AND_BRANCH -> true;
            case MEMBER, MEMBER_IF_WISHED, NOBODY -> false;
        };
        return oursToKeep && until != null && clock.instant().isAfter(until);
    }
}
