package id.jht.reconciliation;

import id.jht.claim.Claim;
import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimTrail;
import id.jht.claim.Claims;
import id.jht.disbursement.OrderedPayout;
import id.jht.reconciliation.Difference.Kind;
import id.jht.reconciliation.Difference.Outcome;
import id.jht.shared.RefusedException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares the bank's account statement with our payouts; tables {@code account_statement} and {@code payout_difference}. */
@Component
public class Reconciliation {

    private final StatementTable statements;
    private final DifferenceTable differences;
    private final Matching matching;
    private final DifferenceTasks tasks;
    private final Claims claims;
    private final ClaimTrail trail;
    private final ReconciliationSettings settings;
    private final Clock clock;

    Reconciliation(
            StatementTable statements,
            DifferenceTable differences,
            Matching matching,
            DifferenceTasks tasks,
            Claims claims,
            ClaimTrail trail,
            ReconciliationSettings settings,
            Clock clock) {
        this.statements = statements;
        this.differences = differences;
        this.matching = matching;
        this.tasks = tasks;
        this.claims = claims;
        this.trail = trail;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Takes a statement in MT940. All of it or, when something in it cannot be read, nothing.
     *
     * @return how many differences came to light that were not known; empty when the statement was imported before
     * @throws UnreadableStatementException when it is no statement of our account
     */
    @Transactional
    public Optional<Integer> take(String fileName, byte[] mt940, String actor) {
        var statement = Mt940File.read(mt940);
        if (!statement.account().endsWith(settings.account())) {
            throw new UnreadableStatementException("reconciliation.other-account", statement.account());
        }
        return statements
                .add(statement, fileName, clock.instant(), actor)
                .map(id -> raise(id, matching.findingsOf(statement)));
    }

    private int raise(long statement, List<Finding> findings) {
        return (int)
                findings.stream().filter(finding -> raise(statement, finding)).count();
    }

    /** The bank says before any statement shows it that money came back; the credit line that comes later is no other difference. */
    @Transactional
    public void returned(OrderedPayout order, String bankWords) {
        raise(
                null,
                new Finding(
                        Kind.RETURNED, order.partnerReferenceNo(), order.claim().value(), order.amount(), bankWords));
    }

    private boolean raise(@Nullable Long statement, Finding finding) {
        var id = differences.add(statement, finding, clock.instant());
        var claim = ClaimNumber.parse(finding.claimNumber()).flatMap(claims::find);
        id.ifPresent(known -> {
            tasks.resolve(known, finding, claim.map(Claim::branch).orElse(null));
            claim.ifPresent(concerned -> trail.add(
                    concerned.number(), "system", "DIFFERENCE_" + finding.kind().name(), finding.text()));
        });
        return id.isPresent();
    }

    /**
     * Takes what finance made of a difference.
     *
     * @throws RefusedException when finance does not say what, or somebody has said it before
     */
    @Transactional
    public void resolve(long id, Outcome outcome, String remark, String actor) {
        if (remark.isBlank()) {
            throw new RefusedException("Tulis di catatan apa penyebab selisih ini dan apa yang sudah dilakukan.");
        }
        if (!differences.resolve(id, outcome, remark, actor, clock.instant())) {
            throw new RefusedException("Selisih ini sudah diselesaikan orang lain.");
        }
        ClaimNumber.parse(differences.get(id).claimNumber())
                .flatMap(claims::find)
                .ifPresent(claim -> trail.add(claim.number(), actor, "DIFFERENCE_RESOLVED", remark));
    }

    public List<Imported> imported() {
        return statements.latest();
    }

    public List<Difference> differences() {
        return differences.latest();
    }
}
