package id.jht.portal.filing;

import id.jht.benefit.TaxWords;
import id.jht.draft.Draft;
import id.jht.draft.DraftPapers;
import id.jht.filing.PartialConsequences;
import id.jht.filing.Terms;
import id.jht.portal.signin.SignedIn;
import id.jht.preparation.Answers;
import id.jht.preparation.PageChecks;
import id.jht.preparation.Progress;
import id.jht.preparation.Step;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Every answer once more, with a way to change it that comes back here. */
@Controller
class CheckController {

    private final CurrentDraft current;
    private final DraftPapers papers;
    private final Progress progress;
    private final PageChecks checks;
    private final PageFaults faults;
    private final Pages pages;
    private final AnswerList answerList;
    private final PartialConsequences consequences;
    private final TaxWords taxWords;
    private final SignedIn signedIn;

    CheckController(
            CurrentDraft current,
            DraftPapers papers,
            Progress progress,
            PageChecks checks,
            PageFaults faults,
            Pages pages,
            AnswerList answerList,
            PartialConsequences consequences,
            TaxWords taxWords,
            SignedIn signedIn) {
        this.current = current;
        this.papers = papers;
        this.progress = progress;
        this.checks = checks;
        this.faults = faults;
        this.pages = pages;
        this.answerList = answerList;
        this.consequences = consequences;
        this.taxWords = taxWords;
        this.signedIn = signedIn;
    }

    @GetMapping("/claims/new/check")
    String check(HttpServletRequest request, Model model, Locale locale) {
        return current.of(request)
                .map(draft -> show(draft, request, model, locale))
                .orElse(Lost.PAGE);
    }

    private String show(Draft draft, HttpServletRequest request, Model model, Locale locale) {
        if (progress.of(draft).get(Step.CHECK) == Progress.State.later) {
            return "redirect:/claims/new/tasks?incomplete=yes";
        }
        var answers = Answers.of(draft);
        pages.frame(draft, answers, faults.elsewhere(checks.fields(answers), locale), model);
        model.addAttribute("groups", answerList.of(answers, locale));
        model.addAttribute("papers", papers.of(draft.id()));
        model.addAttribute("obstacles", pages.obstacles(answers, locale));
        if (answers.isPartial()) {
            tellConsequence(answers, request, model, locale);
        }
        return "portal/filing/check";
    }

    /** Figures tell the balance. They are for the officer at the counter and for the member who has signed in, not for whoever knows three numbers. */
    private void tellConsequence(Answers answers, HttpServletRequest request, Model model, Locale locale) {
        model.addAttribute("partial", true);
        if (answers.isAssisted() || isOfMember(answers, request)) {
            consequences
                    .of(answers.form(Terms.VERSION))
                    .ifPresent(found -> model.addAttribute("consequence", taxWords.of(found, locale)));
        }
    }

    private boolean isOfMember(Answers answers, HttpServletRequest request) {
        return signedIn.of(request).filter(answers::isOf).isPresent();
    }
}
