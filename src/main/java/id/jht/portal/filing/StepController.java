package id.jht.portal.filing;

import id.jht.draft.Draft;
import id.jht.portal.Faults;
import id.jht.preparation.Answers;
import id.jht.preparation.Causes;
import id.jht.preparation.DraftPages;
import id.jht.preparation.Step;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of questions. Whatever a page sends is kept at once, right or wrong; only what is right leads on. */
@Controller
@RequestMapping("/claims/new")
class StepController {

    private static final String STEPS =
            "cause|branch|identity|claimant|heirs|person|address|contact|account|tax|partial|housing|cards|helper";

    private final CurrentDraft current;
    private final DraftPages draftPages;
    private final PageFaults faults;
    private final Pages pages;

    StepController(CurrentDraft current, DraftPages draftPages, PageFaults faults, Pages pages) {
        this.current = current;
        this.draftPages = draftPages;
        this.faults = faults;
        this.pages = pages;
    }

    @GetMapping("/{page:" + STEPS + "}")
    String ask(
            @PathVariable String page,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(defaultValue = "0") int more,
            HttpServletRequest request,
            Model model) {
        var draft = current.of(request);
        if (draft.isEmpty()) {
            return Lost.PAGE;
        }
        var step = Step.of(page).orElseThrow();
        var answers = Answers.of(draft.get());
        return step.isOpen(answers)
                ? pages.show(
                        step, draft.get(), answers, Faults.NONE, isCheck(from), Math.min(Math.max(more, 0), 3), model)
                : "redirect:/claims/new/tasks";
    }

    @PostMapping("/{page:" + STEPS + "}")
    String take(
            @PathVariable String page,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            Model model,
            Locale locale) {
        var step = Step.of(page).orElseThrow();
        var open = current.of(request);
        if (open.isPresent() && !step.isOpen(Answers.of(open.get()))) {
            return "redirect:/claims/new/tasks";
        }
        return open.flatMap(draft -> draftPages.keep(draft, step, sent, removed(sent), PageLanguage.of(locale)))
                .map(draft -> answer(step, draft, sent, request.getRemoteAddr(), model, locale))
                .orElse(Lost.PAGE);
    }

    private String answer(Step step, Draft draft, Map<String, String> sent, String client, Model model, Locale locale) {
        var answers = Answers.of(draft);
        var fromCheck = isCheck(sent.get("from"));
        var back = fromCheck ? "?from=check" : "";
        if (sent.containsKey("later")) {
            return "redirect:/claims/new/tasks";
        }
        if (sent.containsKey("remove")) {
            return "redirect:" + step.address() + back;
        }
        if (sent.containsKey("add")) {
            return "redirect:" + step.address() + (fromCheck ? back + "&" : "?") + "more=1#more";
        }
        var wrong = draftPages.check(draft, step, client);
        if (!wrong.isEmpty()) {
            return pages.show(step, draft, answers, faults.on(step, wrong, locale), fromCheck, 0, model);
        }
        return next(step, answers, fromCheck);
    }

    /** A cause that needs a visit leads to what to bring; who claims is told the route before anything else is asked. */
    private static String next(Step step, Answers answers, boolean fromCheck) {
        if (step == Step.CAUSE && Causes.needsVisit(answers)) {
            return "redirect:/claims/new/at-branch";
        }
        if (step == Step.IDENTITY || (step == Step.CAUSE && fromCheck)) {
            return "redirect:/claims/new/route" + (fromCheck ? "?from=check" : "");
        }
        return "redirect:" + (fromCheck ? Step.CHECK : step.next(answers)).address();
    }

    private static int removed(Map<String, String> sent) {
        var row = sent.getOrDefault("remove", "");
        return row.matches("[0-9]{1,2}") ? Integer.parseInt(row) : 0;
    }

    private static boolean isCheck(@Nullable String from) {
        return "check".equals(from);
    }
}
