package id.jht.filing;

import id.jht.claim.Appeal;
import id.jht.claim.Appeals;
import id.jht.claim.Claim;
import id.jht.disbursement.Disbursements;
import id.jht.interview.Interview;
import id.jht.interview.Interviews;
import id.jht.notice.MemberDeadlines;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says where a claim stands and until when something must happen. */
@Component
class Standings {

    private final Appeals appeals;
    private final Disbursements disbursements;
    private final Interviews interviews;
    private final MemberDeadlines deadlines;
    private final Clock clock;

    Standings(
            Appeals appeals,
            Disbursements disbursements,
            Interviews interviews,
            MemberDeadlines deadlines,
            Clock clock) {
        this.appeals = appeals;
        this.disbursements = disbursements;
        this.interviews = interviews;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    Standing of(Claim claim) {
        var situation = situation(claim);
        var until = until(claim, situation);
        return new Standing(situation, until, isLate(situation, until));
    }

    private Situation situation(Claim claim) {
        return switch (claim.status()) {
            case SUBMITTED -> claim.isFast() ? Situation.DATA_IS_CHECKED : Situation.PAPERS_ARE_CHECKED;
            case NEEDS_CORRECTION ->
                disbursements.waitsForAccount(claim.number()) ? Situation.ACCOUNT_WANTED : Situation.PAPERS_WANTED;
            case INTERVIEW_SCHEDULED -> Situation.INTERVIEW_AHEAD;
            case IN_REVIEW -> claim.isFast() ? Situation.DATA_IS_CHECKED : Situation.DECISION_AHEAD;
            case ON_HOLD -> Situation.CHECKED_FOR_SAFETY;
            case APPROVED -> Situation.PAYMENT_AHEAD;
            case PAYMENT_PENDING -> Situation.BANK_PAYS;
            case PAID -> Situation.PAID;
            case REJECTED -> rejected(claim);
            case WITHDRAWN -> Situation.WITHDRAWN;
            case EXPIRED -> Situation.EXPIRED;
        };
    }

    private Situation rejected(Claim claim) {
        if (appeals.isPossible(claim)) {
            return Situation.REJECTED;
        }
        return appeals.of(claim.number()).filter(appeal -> !appeal.isAnswered()).isPresent()
                ? Situation.APPEAL_RUNS
                : Situation.REJECTED_FOR_GOOD;
    }

    private @Nullable Instant until(Claim claim, Situation situation) {
        return switch (situation) {
            case PAPERS_WANTED -> deadlines.papersUntil(claim);
            case REJECTED -> appeals.until(claim);
            case APPEAL_RUNS -> appeals.of(claim.number()).map(Appeal::answerBy).orElse(null);
            case INTERVIEW_AHEAD -> interviewOf(claim);
            case PAPERS_ARE_CHECKED -> claim.dueBy() == null ? interviewOf(claim) : claim.dueBy();
            case DATA_IS_CHECKED, DECISION_AHEAD, CHECKED_FOR_SAFETY, PAYMENT_AHEAD, BANK_PAYS -> claim.dueBy();
            case ACCOUNT_WANTED, PAID, REJECTED_FOR_GOOD, WITHDRAWN, EXPIRED -> null;
        };
    }

    private @Nullable Instant interviewOf(Claim claim) {
        return interviews
                .of(claim.number())
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
