package id.jht.portal.filing;

import id.jht.document.DocumentType;
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
import id.jht.preparation.Answers;
import id.jht.preparation.ClaimOutlook;
import id.jht.preparation.PaperUploads;
import id.jht.preparation.Step;
import id.jht.shared.Violation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** The page of papers. Without script the whole form comes here; a bad paper never costs the member the good ones. */
@Controller
@RequestMapping("/claims/new/papers")
class PapersController {

    private final CurrentDraft current;
    private final DraftPapers papers;
    private final PaperUploads uploads;
    private final RequiredDocuments required;
    private final ClaimOutlook outlook;
    private final PaperTexts texts;
    private final Explanations explanations;

    PapersController(
            CurrentDraft current,
            DraftPapers papers,
            PaperUploads uploads,
            RequiredDocuments required,
            ClaimOutlook outlook,
            PaperTexts texts,
            Explanations explanations) {
        this.current = current;
        this.papers = papers;
        this.uploads = uploads;
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

    /** Files that came along are kept whichever button was pressed. */
    @PostMapping
    String take(
            MultipartHttpServletRequest request,
            @RequestParam(required = false) @Nullable UUID drop,
            @RequestParam(required = false) @Nullable UUID earlier,
            Model model,
            Locale locale) {
        var draft = current.of(request);
        if (draft.isEmpty()) {
            return Lost.PAGE;
        }
        var violations = keep(draft.get(), SentPapers.of(request, uploads.mostBytes()));
        if (drop != null) {
            papers.remove(draft.get().id(), drop);
        } else if (earlier != null) {
            moveUp(draft.get(), earlier);
        } else if (violations.isEmpty()) {
            return goOn(draft.get(), model, locale);
        }
        return violations.isEmpty()
                ? "redirect:" + Step.PAPERS.address()
                : show(draft.get(), violations, model, locale);
    }

    private String goOn(Draft draft, Model model, Locale locale) {
        var missing = required.missing(outlook.papersFor(Answers.of(draft)), papers.types(draft.id()));
        return missing.isEmpty() ? "redirect:" + Step.CHECK.address() : show(draft, missing, model, locale);
    }

    private List<Violation> keep(Draft draft, List<Paper> sent) {
        return sent.stream()
                .map(paper -> uploads.take(draft.id(), paper))
                .flatMap(answer -> answer instanceof PaperUploads.Refused refused
                        ? Stream.of(refused.violation())
                        : Stream.empty())
                .toList();
    }

    private void moveUp(Draft draft, UUID paper) {
        var ids = papers.of(draft.id()).stream()
                .filter(one -> one.id().equals(paper))
                .findFirst()
                .map(one -> papers.of(draft.id(), one.type()))
                .orElse(List.of())
                .stream()
                .map(DraftPaper::id)
                .collect(Collectors.toList());
        var place = ids.indexOf(paper);
        if (place > 0) {
            Collections.swap(ids, place, place - 1);
            papers.reorder(draft.id(), ids);
        }
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
