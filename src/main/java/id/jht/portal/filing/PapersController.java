package id.jht.portal.filing;

import id.jht.document.DocumentType;
import id.jht.document.Documents;
import id.jht.document.Paper;
import id.jht.document.RequiredDocuments;
import id.jht.portal.Explanations;
import id.jht.portal.SentPapers;
import id.jht.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Takes papers one upload after the other; a bad one never costs the member the good ones. */
@Controller
class PapersController {

    private final ClaimDraft draft;
    private final Documents documents;
    private final RequiredDocuments required;
    private final PapersPage page;
    private final Explanations explanations;

    PapersController(
            ClaimDraft draft,
            Documents documents,
            RequiredDocuments required,
            PapersPage page,
            Explanations explanations) {
        this.draft = draft;
        this.documents = documents;
        this.required = required;
        this.page = page;
        this.explanations = explanations;
    }

    @PostMapping("/claims/new/papers")
    String take(
            MultipartHttpServletRequest request,
            @RequestParam(required = false) @Nullable DocumentType remove,
            Model model,
            Locale locale) {
        if (!draft.answers().has("cause")) {
            return "redirect:/claims/new?expired=yes";
        }
        var violations = keep(SentPapers.of(request));
        if (remove != null) {
            draft.papers().remove(remove);
            return violations.isEmpty() ? "redirect:" + Step.PAPERS.address() : show(violations, model, locale);
        }
        if (violations.isEmpty()) {
            violations = required.missing(page.neededFor(draft), draft.papers().types());
        }
        return violations.isEmpty() ? "redirect:" + Step.CHECK.address() : show(violations, model, locale);
    }

    private List<Violation> keep(List<Paper> sent) {
        var violations = new ArrayList<>(documents.check(sent));
        var good = sent.stream()
                .filter(paper -> violations.stream()
                        .noneMatch(wrong -> wrong.field().equals(paper.type().name())))
                .toList();
        if (!draft.papers().replace(good)) {
            violations.add(Violation.of(good.get(0).type().name(), "DRAFT_TOO_LARGE"));
        }
        return violations;
    }

    private String show(List<Violation> violations, Model model, Locale locale) {
        model.addAttribute("step", Step.PAPERS);
        model.addAttribute("faults", explanations.faults(violations, locale));
        model.addAttribute("answers", draft.answers());
        page.fill(model, draft, locale);
        return "portal/papers";
    }
}
