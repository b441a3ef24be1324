package id.jht.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.jht.document.DocumentType;
import id.jht.draft.Draft;
import id.jht.draft.DraftPaper;
import id.jht.draft.DraftPapers;
import id.jht.draft.Drafts;
import id.jht.filing.ClaimForm;
import id.jht.preparation.Answers;
import id.jht.preparation.Causes;
import id.jht.preparation.ClaimOutlook;
import id.jht.preparation.Known;
import id.jht.preparation.Progress;
import id.jht.preparation.Step;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a draft to the holder of its token. */
@Component
class DraftViews {

    private final Drafts drafts;
    private final Progress progress;
    private final ClaimOutlook outlook;
    private final DraftPapers papers;
    private final EligibilityViews eligibility;

    DraftViews(
            Drafts drafts, Progress progress, ClaimOutlook outlook, DraftPapers papers, EligibilityViews eligibility) {
        this.drafts = drafts;
        this.progress = progress;
        this.outlook = outlook;
        this.papers = papers;
        this.eligibility = eligibility;
    }

    /** @param token null once it has been told */
    DraftView of(Draft draft, @Nullable String token) {
        var answers = Answers.of(draft);
        var number = draft.claimNumber();
        return new DraftView(
                draft.id().toString(),
                token,
                draft.changedAt(),
                draft.expiresAt(),
                number == null ? null : number.value(),
                answers.forPage().form(null),
                Known.masked(answers),
                Causes.needsVisit(answers),
                drafts.isMailed(draft.id()),
                draft.isFiled() ? List.of() : pages(draft));
    }

    private List<PageView> pages(Draft draft) {
        return progress.of(draft).entrySet().stream()
                .map(state -> new PageView(state.getKey(), state.getValue().name(), fields(state.getKey())))
                .toList();
    }

    private static List<String> fields(Step step) {
        return step.fields().stream()
                .map(field -> field.equals("kpj1") ? "kpj" : field.equals("helped") ? "helper" : field)
                .distinct()
                .toList();
    }

    PapersView papers(Draft draft, Locale locale) {
        var answers = Answers.of(draft);
        var needed = answers.cause()
                .map(cause -> (Causes.needsVisit(answers) ? outlook.toBring(cause) : outlook.papersFor(answers))
                        .stream()
                                .map(paper -> eligibility.paper(paper, cause, locale))
                                .toList())
                .orElse(List.of());
        return new PapersView(papers.of(draft.id()).stream().map(PaperView::of).toList(), needed);
    }

    /**
     * @param draftToken told once, for the header {@code X-Draft-Token}
     * @param expiresAt when it is erased unless something is changed before
     * @param claimNumber of the claim that it became
     * @param claim answers as they were typed, in the shape of a filing
     * @param masked what is known of a signed-in member and kept from the eyes, by field; absent in {@code claim}
     * @param linkMailed whether it can be found again by the link of a mail
     * @param visitNeeded whether this cause is claimed at a branch; {@code papers} then says what to bring
     */
    record DraftView(
            String draftId,
            @Nullable String draftToken,
            Instant changedAt,
            Instant expiresAt,
            @Nullable String claimNumber,
            ClaimForm claim,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> masked,
            boolean visitNeeded,
            boolean linkMailed,
            List<PageView> pages) {}

    /**
     * @param state {@code done}, {@code todo}, or {@code later} while others have to be done before
     * @param fields of the claim that belong to it
     */
    record PageView(Step page, String state, List<String> fields) {}

    /** @param kept in their order; {@code needed} says what the claim asks for, papers of one group stand for each other */
    record PapersView(List<PaperView> kept, List<EligibilityViews.RequiredPaperView> needed) {}

    /** @param size in bytes */
    record PaperView(String id, DocumentType type, String fileName, long size) {

        static PaperView of(DraftPaper paper) {
            return new PaperView(paper.id().toString(), paper.type(), paper.fileName(), paper.size());
        }
    }
}
