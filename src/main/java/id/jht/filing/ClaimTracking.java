package id.jht.filing;

import id.jht.benefit.Statement;
import id.jht.benefit.Statements;
import id.jht.calendar.Branches;
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
import id.jht.document.Corrections;
import id.jht.document.Documents;
import id.jht.document.StoredDocument;
import id.jht.eligibility.Entitlement;
import id.jht.eligibility.Entitlements;
import id.jht.integrity.FeeAnswers;
import id.jht.interview.Interviews;
import id.jht.notice.Notices;
import id.jht.shared.Violation;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a claim stands, for the one who holds its tracking token or has signed in as its member. Never asks the engine. */
@Component
public class ClaimTracking {

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
    @Transactional(readOnly = true)
    public Optional<TrackedClaim> find(ClaimNumber number, String trackingToken) {
        return tokens.matches(number, trackingToken) ? claims.find(number).map(this::view) : Optional.empty();
    }

    /** A claim of this member; empty for those of others, as if they did not exist. */
    @Transactional(readOnly = true)
    public Optional<TrackedClaim> find(ClaimNumber number, long memberId) {
        return claims.find(number).filter(claim -> isOf(claim, memberId)).map(this::view);
    }

    /** The claims of a member, newest first. */
    @Transactional(readOnly = true)
    public List<TrackedClaim> of(long memberId) {
        return claims.ofMember(memberId).stream()
                .filter(claim -> isOf(claim, memberId))
                .map(this::view)
                .toList();
    }

    /** Who signs in with the data of a dead member does not see what the heirs have filed. */
    private static boolean isOf(Claim claim, long memberId) {
        return claim.memberId() == memberId && claim.recipient() == null;
    }

    /** The member sees how the claim moved and what they did themselves; what officers do in between is theirs. */
    private static boolean isShown(TrailEntry line) {
        return line.to() != null || line.actor().equals("member");
    }

    private List<Violation> failedRules(Claim claim) {
        return claim.status() == ClaimStatus.REJECTED
                ? entitlements.latest(claim.number()).map(Entitlement::failures).orElse(List.of()).stream()
                        .map(failure -> failure.possibleFrom() == null
                                ? Violation.of("claim", failure.code())
                                : Violation.of("claim", failure.code(), failure.possibleFrom()))
                        .toList()
                : List.of();
    }

    private TrackedClaim view(Claim claim) {
        var number = claim.number();
        var branch = branches.get(claim.branch());
        var lines = trail.of(number);
        var shown = lines.stream().filter(ClaimTracking::isShown).toList();
        var appeal = appeals.of(number).orElse(null);
        var papers = documents.of(number);
        return new TrackedClaim(
                claim,
                standings.of(claim),
                Way.of(claim, shown),
                branch.zone(),
                branch.name(),
                shown,
                papers.stream()
                        .filter(Predicate.not(StoredDocument::superseded))
                        .toList(),
                papers.stream().filter(StoredDocument::superseded).toList(),
                corrections.asked(number),
                disbursements.waitsForAccount(number),
                withdrawals.isPossible(claim),
                appeals.isPossible(claim),
                failedRules(claim),
                OfficerWords.why(claim, lines),
                OfficerWords.answerTo(appeal, lines),
                appeal,
                interviews.of(number).orElse(null),
                statements.latest(number).filter(Statement::frozen).orElse(null),
                disbursements.of(number).orElse(null),
                notices.of(number),
                feeAnswers.isAwaited(claim),
                feeAnswers.of(number).orElse(null));
    }
}
