package id.jht.filing;

import id.jht.benefit.Statement;
import id.jht.benefit.Statements;
import id.jht.calendar.Branches;
import id.jht.claim.Appeals;
import id.jht.claim.Claim;
import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimTrail;
import id.jht.claim.Claims;
import id.jht.claim.TrackingTokens;
import id.jht.claim.Withdrawals;
import id.jht.disbursement.Disbursements;
import id.jht.document.Corrections;
import id.jht.document.Documents;
import id.jht.document.StoredDocument;
import id.jht.interview.Interviews;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a claim stands, for the one who holds its tracking token. Never asks the engine. */
@Component
public class ClaimTracking {

    private final Claims claims;
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

    ClaimTracking(
            Claims claims,
            TrackingTokens tokens,
            ClaimTrail trail,
            Branches branches,
            Documents documents,
            Corrections corrections,
            Interviews interviews,
            Statements statements,
            Disbursements disbursements,
            Withdrawals withdrawals,
            Appeals appeals) {
        this.claims = claims;
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
    }

    /** Empty for an unknown number and for a wrong token alike, and in the same time. */
    @Transactional(readOnly = true)
    public Optional<TrackedClaim> find(ClaimNumber number, String trackingToken) {
        return tokens.matches(number, trackingToken) ? claims.find(number).map(this::view) : Optional.empty();
    }

    private TrackedClaim view(Claim claim) {
        var number = claim.number();
        var branch = branches.get(claim.branch());
        return new TrackedClaim(
                claim,
                branch.zone(),
                branch.name(),
                trail.of(number).stream().filter(line -> line.to() != null).toList(),
                documents.of(number).stream()
                        .filter(Predicate.not(StoredDocument::superseded))
                        .toList(),
                corrections.asked(number),
                disbursements.waitsForAccount(number),
                withdrawals.isPossible(claim),
                appeals.isPossible(claim),
                interviews.of(number).orElse(null),
                statements.latest(number).filter(Statement::frozen).orElse(null),
                disbursements.of(number).orElse(null));
    }
}
