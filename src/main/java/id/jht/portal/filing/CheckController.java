package id.jht.portal.filing;

import id.jht.benefit.TaxWords;
import id.jht.draft.Draft;
import id.jht.draft.DraftPapers;
import id.jht.filing.PartialConsequences;
import id.jht.filing.Terms;
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

    CheckController(
            CurrentDraft current,
            DraftPapers papers,
            Progress progress,
            PageChecks checks,
            PageFaults faults,
            Pages pages,
            AnswerList answerList,
            PartialConsequences consequences,
            TaxWords taxWords) {
        this.current = current;
        this.papers = papers;
        this.progress = progress;
        this.checks = checks;
        this.faults = faults;
        this.pages = pages;
        this.answerList = answerList;
        this.consequences = consequences;
        this.taxWords = taxWords;
    }

    @GetMapping("/claims/new/check")
    String check(HttpServletRequest request, Model model, Locale locale) {
        return current.of(request).map(draft -> show(draft, model, locale)).orElse(Lost.PAGE);
    }

    private String show(Draft draft, Model model, Locale locale) {
        if (progress.of(draft).get(Step.CHECK) == Progress.State.later) {
            return "redirect:/claims/new/tasks?incomplete=yes";
        }
        var answers = Answers.of(draft);
        pages.frame(draft, answers, faults.elsewhere(checks.fields(answers), locale), model);
        model.addAttribute("groups", answerList.of(answers, locale));
        model.addAttribute("papers", papers.of(draft.id()));
        model.addAttribute("obstacles", pages.obstacles(answers, locale));
        consequences
                .of(answers.form(Terms.VERSION))
                .ifPresent(found -> model.addAttribute("consequence", taxWords.of(found, locale)));
        return "portal/filing/check";
    }
}
