package id.jht.filing;

import id.jht.claim.Claims;
import id.jht.document.Documents;
import id.jht.document.Paper;
import id.jht.eligibility.Outlooks;
import id.jht.eligibility.Question;
import id.jht.membership.Member;
import id.jht.shared.Identity;
import id.jht.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Files a claim: checks everything, stores claim and papers and starts the process in one transaction. */
@Component
public class ClaimSubmission {

    private final FormReader reader;
    private final KnownMember members;
    private final Documents documents;
    private final PapersOfCause papersOfCause;
    private final Outlooks outlooks;
    private final Claims claims;
    private final Selfie selfie;
    private final Intake intake;
    private final IdempotencyKeys keys;
    private final Receipts receipts;

    ClaimSubmission(
            FormReader reader,
            KnownMember members,
            Documents documents,
            PapersOfCause papersOfCause,
            Outlooks outlooks,
            Claims claims,
            Selfie selfie,
            Intake intake,
            IdempotencyKeys keys,
            Receipts receipts) {
        this.reader = reader;
        this.members = members;
        this.documents = documents;
        this.papersOfCause = papersOfCause;
        this.outlooks = outlooks;
        this.claims = claims;
        this.selfie = selfie;
        this.intake = intake;
        this.keys = keys;
        this.receipts = receipts;
    }

    /**
     * @param idempotencyKey a repeat with the same key returns the first answer; null for none
     * @param language {@code id} or {@code en}, for the mails
     * @param actor {@code member}, or the officer who files for a walk-in
     */
    public Submission submit(
            ClaimForm form, List<Paper> papers, @Nullable String idempotencyKey, String language, String actor) {
        var ticket = idempotencyKey == null || idempotencyKey.isBlank()
                ? null
                : new Intake.Ticket(idempotencyKey, IdempotencyKeys.fingerprint(form, papers));
        return repeat(ticket).orElseGet(() -> first(form, papers, ticket, language, actor));
    }

    /** What was answered under this key, empty when nothing has been accepted under it. */
    public Optional<Receipt> accepted(String idempotencyKey) {
        return keys.find(idempotencyKey).map(use -> receipts.of(use.claimNumber()));
    }

    /** What is wrong with the fields alone, for a page that asks before the papers come; the membership is not asked. */
    public List<Violation> checkFields(ClaimForm form) {
        var violations = new ArrayList<Violation>();
        reader.read(form, violations);
        return violations;
    }

    private Submission first(
            ClaimForm form, List<Paper> papers, Intake.@Nullable Ticket ticket, String language, String actor) {
        var violations = new ArrayList<Violation>();
        var readable = read(form, violations);
        violations.addAll(documents.check(papers));
        if (readable.isEmpty()) {
            violations.addAll(papersOfCause.missing(form, papers));
            return new Submission.Refused(violations);
        }
        var member = readable.get().member();
        if (claims.hasOpenClaim(member.id())) {
            return repeat(ticket).orElseGet(Submission.OpenClaimExists::new);
        }
        var face = violations.isEmpty() && selfie.matches(readable.get().form(), papers);
        try {
            return intake.take(withPercent(readable.get()), papers, violations, ticket, face, language, actor);
        } catch (DuplicateKeyException raced) {
            return repeat(ticket).orElseGet(Submission.OpenClaimExists::new);
        }
    }

    private Optional<Readable> read(ClaimForm form, List<Violation> violations) {
        var reading = reader.read(form, violations);
        var readable = reading.flatMap(read -> members.find(
                        read.claimant().identity(), read.kpjs(), read.claimant().birthDate())
                .map(member -> new Readable(read, member, read.partialPercent())));
        if (reading.isPresent() && readable.isEmpty()) {
            violations.addAll(notTogether(reading.get().claimant().identity()));
        }
        return readable;
    }

    /** At each of the three, so that it says nothing about any of them. */
    private static List<Violation> notTogether(Identity identity) {
        return List.of(
                KnownMember.notTogether(identity),
                Violation.of("kpj", EligibilityAnswer.NOT_TOGETHER),
                Violation.of("birthDate", EligibilityAnswer.NOT_TOGETHER));
    }

    /** Who names no percentage of a partial claim asks for the most that the rules allow. */
    private Readable withPercent(Readable readable) {
        var form = readable.form();
        if (!form.cause().isPartial() || form.partialPercent() != null) {
            return readable;
        }
        var question =
                new Question(form.cause(), form.channel(), form.claimant().identity(), null);
        return new Readable(form, readable.member(), outlooks.largestShare(readable.member(), question));
    }

    private Optional<Submission> repeat(Intake.@Nullable Ticket ticket) {
        return ticket == null
                ? Optional.empty()
                : keys.find(ticket.key())
                        .map(use -> use.fingerprint().equals(ticket.fingerprint())
                                ? new Submission.Accepted(receipts.of(use.claimNumber()))
                                : new Submission.Refused(
                                        List.of(Violation.of("Idempotency-Key", "IDEMPOTENCY_KEY_REUSED"))));
    }

    /** A form that could be read, and the member it names. */
    record Readable(
            FormReading form, Member member, @Nullable Integer partialPercent) {}
}
