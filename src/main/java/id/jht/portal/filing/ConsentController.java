package id.jht.portal.filing;

import id.jht.calendar.Branches;
import id.jht.draft.Draft;
import id.jht.filing.Receipt;
import id.jht.filing.Receipts;
import id.jht.filing.Submission;
import id.jht.filing.Terms;
import id.jht.portal.Explanations;
import id.jht.portal.Faults;
import id.jht.portal.robot.RobotCheck;
import id.jht.portal.tracking.TrackingCookie;
import id.jht.preparation.Answers;
import id.jht.preparation.Filing;
import id.jht.preparation.PageChecks;
import id.jht.preparation.Progress;
import id.jht.preparation.Step;
import id.jht.security.UploadPlaces;
import id.jht.shared.ReadableTime;
import id.jht.shared.Violation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

/** Consent, the claim, and its receipt. */
@Controller
@RequestMapping("/claims/new")
class ConsentController {

    private static final String RECEIPT = "redirect:/claims/new/receipt";

    private final CurrentDraft current;
    private final Progress progress;
    private final Filing filing;
    private final Receipts receipts;
    private final Pages pages;
    private final PageFaults faults;
    private final Explanations explanations;
    private final Terms terms;
    private final Branches branches;
    private final RobotCheck robotCheck;
    private final UploadPlaces places;

    ConsentController(
            CurrentDraft current,
            Progress progress,
            Filing filing,
            Receipts receipts,
            Pages pages,
            PageFaults faults,
            Explanations explanations,
            Terms terms,
            Branches branches,
            RobotCheck robotCheck,
            UploadPlaces places) {
        this.current = current;
        this.progress = progress;
        this.filing = filing;
        this.receipts = receipts;
        this.pages = pages;
        this.faults = faults;
        this.explanations = explanations;
        this.terms = terms;
        this.branches = branches;
        this.robotCheck = robotCheck;
        this.places = places;
    }

    @GetMapping("/consent")
    String ask(HttpServletRequest request, Model model, Locale locale) {
        return current.of(request)
                .map(draft -> isComplete(draft)
                        ? show(draft, Faults.NONE, model, locale)
                        : "redirect:/claims/new/tasks?incomplete=yes")
                .orElse(Lost.PAGE);
    }

    /** A second click and a second tab find the receipt of the first. */
    @PostMapping("/consent")
    String file(
            @RequestParam(required = false) @Nullable String agreed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        return places.during(() -> fileNow(agreed, request, response, model, locale));
    }

    private String fileNow(
            @Nullable String agreed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        var draft = current.withFiled(request);
        if (draft.isEmpty()) {
            return Lost.PAGE;
        }
        if (draft.get().isFiled()) {
            return RECEIPT;
        }
        var missing = new ArrayList<Violation>();
        if (agreed == null) {
            missing.add(Violation.of("agreed", "TERMS_NOT_ACCEPTED"));
        } else if (!draft.get().isAssisted() && !robotCheck.passes(request)) {
            missing.add(Violation.of("robot", "ROBOT"));
        }
        return missing.isEmpty()
                ? answer(draft.get(), filing.file(draft.get(), Terms.VERSION), request, response, model, locale)
                : show(draft.get(), faults.on(Step.CHECK, missing, locale), model, locale);
    }

    @GetMapping("/receipt")
    String receipt(HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
        var draft = current.withFiled(request);
        var number = draft.map(Draft::claimNumber).orElse(null);
        if (draft.isEmpty() || number == null) {
            return "redirect:/claims/track";
        }
        var receipt = receipts.of(number);
        openTracking(draft.get(), receipt, request, response);
        pages.frame(draft.get(), Answers.of(draft.get()), Faults.NONE, model);
        model.addAttribute("receipt", receipt);
        tellInterview(receipt, model, locale);
        return "portal/filing/receipt";
    }

    /** At the counter the browser is the officer's; what is done with the code there would read as done by the member. */
    private static void openTracking(
            Draft draft, Receipt receipt, HttpServletRequest request, HttpServletResponse response) {
        if (!draft.isAssisted()) {
            TrackingCookie.set(request, response, receipt.claimNumber(), receipt.trackingToken());
        }
    }

    private void tellInterview(Receipt receipt, Model model, Locale locale) {
        var interview = receipt.interview();
        if (interview != null) {
            var zone = branches.get(interview.branch()).zone();
            model.addAttribute("interviewAt", new ReadableTime(locale, zone).moment(interview.at()));
        }
    }

    private String answer(
            Draft draft,
            Submission outcome,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        if (outcome instanceof Submission.Accepted accepted) {
            openTracking(draft, accepted.receipt(), request, response);
            return RECEIPT;
        }
        if (outcome instanceof Submission.Refused refused) {
            return refused(draft, refused.violations(), model, locale);
        }
        model.addAttribute("openClaim", true);
        return show(draft, Faults.NONE, model, locale);
    }

    private String refused(Draft draft, List<Violation> violations, Model model, Locale locale) {
        model.addAttribute("obstacles", explanations.obstacles(violations, locale));
        if (violations.stream().anyMatch(wrong -> wrong.code().equals("DOCUMENT_MISSING"))) {
            model.addAttribute("morePapers", true);
        }
        var fields = violations.stream()
                .filter(wrong -> !explanations.isRule(wrong))
                .map(PageChecks::atInput)
                .toList();
        return show(draft, faults.elsewhere(fields, locale), model, locale);
    }

    private boolean isComplete(Draft draft) {
        return progress.of(draft).get(Step.CHECK) != Progress.State.later;
    }

    private String show(Draft draft, Faults wrong, Model model, Locale locale) {
        pages.frame(draft, Answers.of(draft), wrong, model);
        model.addAttribute("terms", terms.text(locale));
        model.addAttribute("termsVersion", Terms.VERSION);
        model.addAttribute("ticked", !wrong.isEmpty() && wrong.at("agreed") == null);
        return "portal/filing/consent";
    }
}
