package id.jht.portal.filing;

import id.jht.document.DocumentType;
import id.jht.document.Documents;
import id.jht.document.Paper;
import id.jht.document.PaperTexts;
import id.jht.document.RequiredDocuments;
import id.jht.draft.Draft;
import id.jht.draft.DraftPaper;
import id.jht.draft.DraftPapers;
import id.jht.portal.Explanations;
import id.jht.portal.Faults;
import id.jht.portal.PaperGroup;
import id.jht.portal.SentPapers;
import id.jht.shared.Violation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Takes papers one upload after the other; a bad one never costs the member the good ones. */
@Controller
@RequestMapping("/claims/new/papers")
class PapersController {

    private final CurrentDraft current;
    private final DraftPapers papers;
    private final Documents documents;
    private final RequiredDocuments required;
    private final ClaimOutlook outlook;
    private final PaperTexts texts;
    private final Explanations explanations;

    PapersController(
            CurrentDraft current,
            DraftPapers papers,
            Documents documents,
            RequiredDocuments required,
            ClaimOutlook outlook,
            PaperTexts texts,
            Explanations explanations) {
        this.current = current;
        this.papers = papers;
        this.documents = documents;
        this.required = required;
        this.outlook = outlook;
        this.texts = texts;
        this.explanations = explanations;
    }

    /** The papers that are kept, as the template asks for them. */
    public record Sent(List<DraftPaper> all) {

        public List<DraftPaper> of(DocumentType type) {
            return all.stream().filter(paper -> paper.type() == type).toList();
        }
    }

    @GetMapping
    String ask(HttpServletRequest request, Model model, Locale locale) {
        return current.of(request)
                .map(draft -> Answers.of(draft).cause().isEmpty()
                        ? "redirect:/claims/new/tasks"
                        : show(draft, List.of(), model, locale))
                .orElse(Lost.PAGE);
    }

    @PostMapping
    String take(
            MultipartHttpServletRequest request,
            @RequestParam(required = false) @Nullable DocumentType remove,
            Model model,
            Locale locale) {
        return current.of(request)
                .map(draft -> take(draft, SentPapers.of(request), remove, model, locale))
                .orElse(Lost.PAGE);
    }

    private String take(Draft draft, List<Paper> sent, @Nullable DocumentType remove, Model model, Locale locale) {
        var violations = keep(draft, sent);
        if (remove != null) {
            papers.of(draft.id(), remove).forEach(paper -> papers.remove(draft.id(), paper.id()));
            return violations.isEmpty() ? "redirect:" + Step.PAPERS.address() : show(draft, violations, model, locale);
        }
        if (violations.isEmpty()) {
            violations = required.missing(outlook.papersFor(Answers.of(draft)), papers.types(draft.id()));
        }
        return violations.isEmpty() ? "redirect:" + Step.CHECK.address() : show(draft, violations, model, locale);
    }

    private List<Violation> keep(Draft draft, List<Paper> sent) {
        var violations = new ArrayList<>(documents.check(sent));
        for (var paper : sent) {
            var type = paper.type().name();
            if (violations.stream().noneMatch(wrong -> wrong.field().equals(type))
                    && papers.add(draft.id(), paper.type(), paper.fileName(), paper.content())
                            .isEmpty()) {
                violations.add(Violation.of(type, "DRAFT_TOO_LARGE"));
            }
        }
        return violations;
    }

    private String show(Draft draft, List<Violation> violations, Model model, Locale locale) {
        var answers = Answers.of(draft);
        model.addAttribute("draft", draft);
        model.addAttribute("answers", answers);
        model.addAttribute("faults", violations.isEmpty() ? Faults.NONE : explanations.faults(violations, locale));
        model.addAttribute("papers", new Sent(papers.of(draft.id())));
        answers.cause()
                .ifPresent(cause -> model.addAttribute(
                        "groups",
                        PaperGroup.of(outlook.papersFor(answers), paper -> texts.of(paper.type(), cause, locale))));
        return "portal/papers";
    }
}
