package id.jht.filing;

import id.jht.benefit.Statement;
import id.jht.benefit.Statements;
import id.jht.calendar.Branches;
import id.jht.claim.Appeal;
import id.jht.claim.Appeals;
import id.jht.claim.Claim;
import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimStatus;
import id.jht.claim.ClaimTrail;
import id.jht.claim.Claims;
import id.jht.claim.TrackingTokens;
import id.jht.claim.TrailEntry;
import id.jht.claim.Withdrawals;
import id.jht.disbursement.Disbursements;
import id.jht.disbursement.Payout;
import id.jht.document.Corrections;
import id.jht.document.Documents;
import id.jht.document.StoredDocument;
import id.jht.eligibility.Entitlement;
import id.jht.eligibility.Entitlements;
import id.jht.integrity.FeeAnswers;
import id.jht.interview.Interview;
import id.jht.interview.Interviews;
import id.jht.notice.Notices;
import id.jht.shared.RoundTrip;
import id.jht.shared.Violation;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * Where a claim stands, for the one who holds its tracking token or has signed in as its member. Never asks the engine where
 * that is, and makes one trip to the database for everything: members look far more often than they file.
 */
@Component
public class ClaimTracking {

    private final JdbcOperations jdbc;
    private final Claims claims;
    private final Standings standings;
    private final TrackingTokens tokens;
    private final ClaimTrail trail;
    private final Branches branches;
    private final Documents documents;
    private final Corrections corrections;
    private final Interviews interviews;
    private final Statements statements;
    private final Disbursements disbursements;
    private final Withdrawals withdrawals;
    private final Appeals appeals;
    private final Entitlements entitlements;
    private final Notices notices;
    private final FeeAnswers feeAnswers;

    ClaimTracking(
            JdbcOperations jdbc,
            Claims claims,
            Standings standings,
            TrackingTokens tokens,
            ClaimTrail trail,
            Branches branches,
            Documents documents,
            Corrections corrections,
            Interviews interviews,
            Statements statements,
            Disbursements disbursements,
            Withdrawals withdrawals,
            Appeals appeals,
            Entitlements entitlements,
            Notices notices,
            FeeAnswers feeAnswers) {
        this.jdbc = jdbc;
        this.claims = claims;
        this.standings = standings;
        this.tokens = tokens;
        this.trail = trail;
        this.branches = branches;
        this.documents = documents;
        this.corrections = corrections;
        this.interviews = interviews;
        this.statements = statements;
        this.disbursements = disbursements;
        this.withdrawals = withdrawals;
        this.appeals = appeals;
        this.entitlements = entitlements;
        this.notices = notices;
        this.feeAnswers = feeAnswers;
    }

    /** Empty for an unknown number and for a wrong token alike, and in the same time. */
    public Optional<TrackedClaim> find(ClaimNumber number, String trackingToken) {
        return tokens.matches(number, trackingToken) ? read(number) : Optional.empty();
    }

    /** A claim of this member; empty for those of others, as if they did not exist. */
    public Optional<TrackedClaim> find(ClaimNumber number, long memberId) {
        return claims.find(number).filter(claim -> isOf(claim, memberId)).flatMap(claim -> read(number));
    }

    /** The claims of a member, newest first. */
    public List<TrackedClaim> of(long memberId) {
        return claims.ofMember(memberId).stream()
                .filter(claim -> isOf(claim, memberId))
                .flatMap(claim -> read(claim.number()).stream())
                .toList();
    }

    /** Who signs in with the data of a dead member does not see what the heirs have filed. */
    private static boolean isOf(Claim claim, long memberId) {
        return claim.memberId() == memberId && claim.recipient() == null;
    }

    private Optional<TrackedClaim> read(ClaimNumber number) {
        var trip = new RoundTrip(jdbc);
        var claim = claims.find(number, trip);
        var known = new Known(
                trail.of(number, trip),
                documents.of(number, trip),
                interviews.of(number, trip),
                appeals.of(number, trip),
                statements.latest(number, trip),
                disbursements.of(number, trip),
                disbursements.waitsForAccount(number, trip),
                notices.of(number, trip),
                feeAnswers.of(number, trip));
        trip.make();
        return claim.get().map(found -> view(found, known));
    }

    /** What the rooms know of one claim, asked in one trip. */
    private record Known(
            Supplier<List<TrailEntry>> trail,
            Supplier<List<StoredDocument>> papers,
            Supplier<Optional<Interview>> interview,
            Supplier<Optional<Appeal>> appeal,
            Supplier<Optional<Statement>> statement,
            Supplier<Optional<Payout>> payout,
            Supplier<Boolean> accountAsked,
            Supplier<List<Notices.Written>> notices,
            Supplier<Optional<FeeAnswers.Given>> feeAnswer) {}

    private TrackedClaim view(Claim claim, Known known) {
        var branch = branches.get(claim.branch());
        var lines = known.trail.get();
        var shown = lines.stream().filter(ClaimTracking::isShown).toList();
        var papers = known.papers.get();
        var appeal = known.appeal.get();
        var appealable = appeals.isPossible(claim, appeal);
        var circumstances =
                new Standings.Circumstances(known.interview.get(), appeal, appealable, known.accountAsked.get());
        return new TrackedClaim(
                claim,
                standings.of(claim, circumstances),
                Way.of(claim, shown),
                branch.zone(),
                branch.name(),
                shown,
                papers.stream()
                        .filter(Predicate.not(StoredDocument::superseded))
                        .toList(),
                papers.stream().filter(StoredDocument::superseded).toList(),
                corrections.asked(claim, papers),
                circumstances.accountAsked(),
                withdrawals.isPossible(claim),
                appealable,
                failedRules(claim),
                OfficerWords.why(claim, lines),
                OfficerWords.answerTo(appeal.orElse(null), lines),
                appeal.orElse(null),
                circumstances.interview().orElse(null),
                known.statement.get().filter(Statement::frozen).orElse(null),
                known.payout.get().orElse(null),
                known.notices.get(),
                feeAnswers.isAwaited(claim, known.feeAnswer.get()),
                known.feeAnswer.get().orElse(null));
    }

    /** The member sees how the claim moved and what they did themselves; what officers do in between is theirs. */
    private static boolean isShown(TrailEntry line) {
        return line.to() != null || line.actor().equals("member");
    }

    /** Asked by itself: few claims are rejected. */
    private List<Violation> failedRules(Claim claim) {
        return claim.status() == ClaimStatus.REJECTED
                ? entitlements.latest(claim.number()).map(Entitlement::failures).orElse(List.of()).stream()
                        .map(failure -> failure.possibleFrom() == null
                                ? Violation.of("claim", failure.code())
                                : Violation.of("claim", failure.code(), failure.possibleFrom()))
                        .toList()
                : List.of();
    }
}
