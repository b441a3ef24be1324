package id.jht.filing;

import id.jht.claim.Claim;
import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimProcess;
import id.jht.claim.Claims;
import id.jht.claim.NewClaim;
import id.jht.document.Documents;
import id.jht.document.Paper;
import id.jht.eligibility.Entitlement;
import id.jht.eligibility.Entitlements;
import id.jht.shared.Kpj;
import id.jht.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The transaction of a submission. Claim and papers are stored and the process runs up to its first wait; when that finds
 * the member not entitled, or papers missing on the route it chose, everything is rolled back.
 */
@Component
class Intake {

    private final TransactionTemplate transactions;
    private final Claims claims;
    private final Documents documents;
    private final ClaimProcess process;
    private final Entitlements entitlements;
    private final PapersOfCause papersOfCause;
    private final IdempotencyKeys keys;
    private final Receipts receipts;

    Intake(
            TransactionTemplate transactions,
            Claims claims,
            Documents documents,
            ClaimProcess process,
            Entitlements entitlements,
            PapersOfCause papersOfCause,
            IdempotencyKeys keys,
            Receipts receipts) {
        this.transactions = transactions;
        this.claims = claims;
        this.documents = documents;
        this.process = process;
        this.entitlements = entitlements;
        this.papersOfCause = papersOfCause;
        this.keys = keys;
        this.receipts = receipts;
    }

    Submission take(
            ClaimSubmission.Readable readable,
            List<Paper> papers,
            List<Violation> known,
            @Nullable Ticket ticket,
            boolean faceMatched,
            String language,
            String actor) {
        var answer = transactions.execute(transaction -> {
            var claim = claims.add(newClaim(readable, faceMatched, language, actor));
            if (known.isEmpty()) {
                documents.keep(claim.number(), papers);
            }
            process.start(claim);
            return judge(claims.get(claim.number()), papers, known, ticket, transaction);
        });
        return java.util.Objects.requireNonNull(answer);
    }

    private Submission judge(
            Claim claim,
            List<Paper> papers,
            List<Violation> known,
            @Nullable Ticket ticket,
            TransactionStatus transaction) {
        var violations = new ArrayList<>(known);
        violations.addAll(papersOfCause.missing(claim, papers));
        violations.addAll(refusedByRules(claim.number()));
        if (!violations.isEmpty()) {
            transaction.setRollbackOnly();
            return new Submission.Refused(violations);
        }
        if (ticket != null) {
            keys.keep(ticket.key(), ticket.fingerprint(), claim.number());
        }
        return new Submission.Accepted(receipts.of(claim));
    }

    private List<Violation> refusedByRules(ClaimNumber number) {
        return entitlements.latest(number).map(Entitlement::failures).orElse(List.of()).stream()
                .map(failure -> Violation.of(
                        "cause",
                        failure.code(),
                        Stream.ofNullable(failure.possibleFrom()).toArray()))
                .toList();
    }

    private static NewClaim newClaim(
            ClaimSubmission.Readable readable, boolean faceMatched, String language, String actor) {
        var form = readable.form();
        var estate = form.estate();
        return new NewClaim(
                form.channel(),
                form.cause(),
                form.branch().code(),
                readable.member().id(),
                form.claimant(),
                form.account(),
                readable.partialPercent(),
                form.helper(),
                form.housing(),
                estate == null ? null : estate.recipient(),
                estate == null ? List.of() : estate.heirs(),
                form.termsVersion(),
                form.kpjs().stream().map(Kpj::value).toList(),
                faceMatched,
                language,
                actor);
    }

    /** Identifies a submission that may be repeated. */
    record Ticket(String key, String fingerprint) {}
}
