package id.jht.portal.filing;

import id.jht.calendar.Branch;
import id.jht.calendar.Branches;
import id.jht.document.PaperTexts;
import id.jht.draft.Draft;
import id.jht.draft.Drafts;
import id.jht.filing.EligibilityAnswer.Answered;
import id.jht.portal.Explanations;
import id.jht.portal.Faults;
import id.jht.portal.PaperGroup;
import id.jht.preparation.Answers;
import id.jht.preparation.Causes;
import id.jht.preparation.ClaimOutlook;
import id.jht.preparation.Progress;
import id.jht.preparation.Step;
import id.jht.shared.ReadableTime;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages between the questions: the list of tasks, the route and why it is that one, what to bring to the branch. */
@Controller
@RequestMapping("/claims/new")
class OverviewController {

    /** Until a branch has been chosen. */
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final CurrentDraft current;
    private final Drafts drafts;
    private final Progress progress;
    private final Pages pages;
    private final ClaimOutlook outlook;
    private final Explanations explanations;
    private final RouteWords routeWords;
    private final PaperTexts texts;
    private final Branches branches;

    OverviewController(
            CurrentDraft current,
            Drafts drafts,
            Progress progress,
            Pages pages,
            ClaimOutlook outlook,
            Explanations explanations,
            RouteWords routeWords,
            PaperTexts texts,
            Branches branches) {
        this.current = current;
        this.drafts = drafts;
        this.progress = progress;
        this.pages = pages;
        this.outlook = outlook;
        this.explanations = explanations;
        this.routeWords = routeWords;
        this.texts = texts;
        this.branches = branches;
    }

    @GetMapping("/tasks")
    String tasks(HttpServletRequest request, Model model, Locale locale) {
        return current.of(request).map(draft -> tasks(draft, model, locale)).orElse(Lost.PAGE);
    }

    private String tasks(Draft draft, Model model, Locale locale) {
        var answers = Answers.of(draft);
        if (Causes.needsVisit(answers)) {
            return "redirect:/claims/new/at-branch";
        }
        var states = progress.of(draft);
        pages.frame(draft, answers, Faults.NONE, model);
        model.addAttribute("states", states);
        model.addAttribute("sections", Step.Section.values());
        model.addAttribute(
                "done",
                states.values().stream().filter(Progress.State.done::equals).count());
        model.addAttribute("of", states.size());
        model.addAttribute("addressed", !draft.isAssisted() && answers.has("email"));
        model.addAttribute("mailed", drafts.isMailed(draft.id()));
        model.addAttribute("keptUntil", new ReadableTime(locale, zone(answers)).day(draft.expiresAt()));
        return "portal/filing/tasks";
    }

    private ZoneId zone(Answers answers) {
        return Optional.ofNullable(answers.get("branch"))
                .flatMap(branches::find)
                .map(Branch::zone)
                .orElse(WIB);
    }

    @GetMapping("/route")
    String route(
            @RequestParam(required = false) @Nullable String from,
            HttpServletRequest request,
            Model model,
            Locale locale) {
        var draft = current.of(request);
        if (draft.isEmpty()) {
            return Lost.PAGE;
        }
        var answers = Answers.of(draft.get());
        return outlook.of(answers)
                .map(answer -> route(draft.get(), answers, answer, "check".equals(from), model, locale))
                .orElse("redirect:/claims/new/tasks");
    }

    private String route(Draft draft, Answers answers, Answered answer, boolean fromCheck, Model model, Locale locale) {
        pages.frame(draft, answers, Faults.NONE, model);
        model.addAttribute("answer", answer);
        model.addAttribute("obstacles", explanations.obstacles(answer, locale));
        model.addAttribute("warnings", explanations.warnings(answer.warnings(), locale));
        model.addAttribute("reasons", routeWords.of(answer, locale));
        model.addAttribute(
                "groups", PaperGroup.of(answer.documents(), paper -> texts.of(paper.type(), answer.cause(), locale)));
        model.addAttribute(
                "next",
                fromCheck ? Step.CHECK.address() : Step.IDENTITY.next(answers).address());
        return "portal/filing/route";
    }

    @GetMapping("/at-branch")
    String atBranch(HttpServletRequest request, Model model, Locale locale) {
        var draft = current.of(request);
        var cause = draft.flatMap(open -> Answers.of(open).cause());
        if (draft.isEmpty() || cause.isEmpty()) {
            return Lost.PAGE;
        }
        pages.frame(draft.get(), Answers.of(draft.get()), Faults.NONE, model);
        model.addAttribute("cause", cause.get());
        model.addAttribute(
                "groups",
                PaperGroup.of(outlook.toBring(cause.get()), paper -> texts.of(paper.type(), cause.get(), locale)));
        model.addAttribute("branches", branches.all());
        return "portal/filing/at-branch";
    }
}
