package id.jht.document;

import static id.jht.claim.ClaimStatus.NEEDS_CORRECTION;
import static id.jht.claim.ClaimStatus.SUBMITTED;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import id.jht.claim.Claim;
import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimProcess;
import id.jht.claim.ClaimTrail;
import id.jht.claim.Claims;
import id.jht.shared.Violation;
import id.jht.shared.WrongStateException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The member's answer to refused papers. */
@Component
public class Corrections {

    private static final String MEMBER = "member";

    private final Claims claims;
    private final ClaimTrail trail;
    private final ClaimProcess process;
    private final Documents documents;
    private final RequiredDocuments required;
    private final PaperBinder binder;
    private final DocumentTable table;
    private final MessageSource messages;

    Corrections(
            Claims claims,
            ClaimTrail trail,
            ClaimProcess process,
            Documents documents,
            RequiredDocuments required,
            PaperBinder binder,
            DocumentTable table,
            MessageSource messages) {
        this.claims = claims;
        this.trail = trail;
        this.process = process;
        this.documents = documents;
        this.required = required;
        this.binder = binder;
        this.table = table;
        this.messages = messages;
    }

    /** Types that are refused and not yet replaced; none unless the claim waits for the member. */
    public Set<DocumentType> asked(ClaimNumber number) {
        return askedOf(claims.get(number));
    }

    /** @param papers all that the claim has */
    public Set<DocumentType> asked(Claim claim, List<StoredDocument> papers) {
        return claim.status() != NEEDS_CORRECTION
                ? Set.of()
                : papers.stream()
                        .filter(paper -> paper.verdict() == DocumentVerdict.REFUSED && !paper.superseded())
                        .map(StoredDocument::type)
                        .collect(toCollection(() -> EnumSet.noneOf(DocumentType.class)));
    }

    /**
     * Takes new papers, and wakes the process when every refused paper has been replaced. Nothing is stored when a
     * violation is returned.
     *
     * @throws WrongStateException when the claim does not wait for papers
     */
    @Transactional
    public List<Violation> receive(ClaimNumber number, List<Paper> papers) {
        var violations = check(lockedAsked(number), papers);
        if (violations.isEmpty()) {
            replace(number, papers);
        }
        return violations;
    }

    /**
     * Takes those papers that are right, for people who would else have to photograph and send them once more; a type with
     * one wrong file waits as a whole.
     *
     * @return what is wrong with the others
     * @throws WrongStateException when the claim does not wait for papers
     */
    @Transactional
    public List<Violation> receiveRight(ClaimNumber number, List<Paper> papers) {
        var violations = check(lockedAsked(number), papers);
        var wrong = violations.stream().map(Violation::field).collect(toSet());
        var right = papers.stream()
                .filter(paper -> !wrong.contains(paper.type().name()))
                .toList();
        if (!right.isEmpty() && (violations.isEmpty() || documents.check(right).isEmpty())) {
            replace(number, right);
        }
        return violations;
    }

    private Set<DocumentType> lockedAsked(ClaimNumber number) {
        var asked = askedOf(claims.lock(number));
        if (asked.isEmpty()) {
            throw new WrongStateException(
                    messages.getMessage("document.correction.notAsked", null, LocaleContextHolder.getLocale()));
        }
        return asked;
    }

    private Set<DocumentType> askedOf(Claim claim) {
        return claim.status() == NEEDS_CORRECTION ? table.refused(claim.number()) : Set.of();
    }

    private List<Violation> check(Set<DocumentType> asked, List<Paper> papers) {
        if (papers.isEmpty()) {
            return required.missing(
                    asked.stream()
                            .map(type -> new RequiredDocument(type, true, type.name()))
                            .toList(),
                    Set.of());
        }
        var violations = new ArrayList<Violation>();
        typesOf(papers).stream()
                .filter(type -> !asked.contains(type))
                .map(type -> Violation.of(type.name(), "DOCUMENT_NOT_ASKED"))
                .forEach(violations::add);
        violations.addAll(documents.check(papers));
        return violations;
    }

    private void replace(ClaimNumber number, List<Paper> papers) {
        table.supersedeRefused(number, typesOf(papers));
        documents.keep(number, binder.bind(papers));
        if (table.refused(number).isEmpty()) {
            claims.move(number, SUBMITTED, MEMBER, "DOCUMENTS_CORRECTED", "");
            process.documentsCorrected(number);
        } else {
            trail.add(
                    number,
                    MEMBER,
                    "DOCUMENTS_RECEIVED",
                    typesOf(papers).stream().map(Enum::name).collect(joining(", ")));
        }
    }

    private static Set<DocumentType> typesOf(List<Paper> papers) {
        return papers.stream().map(Paper::type).collect(toCollection(() -> EnumSet.noneOf(DocumentType.class)));
    }
}
