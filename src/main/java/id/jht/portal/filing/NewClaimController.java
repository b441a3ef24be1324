package id.jht.portal.filing;

import id.jht.benefit.TaxWords;
import id.jht.calendar.Branches;
import id.jht.claim.ClaimCause;
import id.jht.filing.ClaimSubmission;
import id.jht.filing.PartialConsequences;
import id.jht.filing.Receipt;
import id.jht.filing.Submission;
import id.jht.filing.Terms;
import id.jht.portal.Explanations;
import id.jht.portal.Faults;
import id.jht.portal.tracking.TrackingCookie;
import id.jht.shared.Banks;
import id.jht.shared.ReadableTime;
import id.jht.shared.Violation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
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
import org.springframework.web.util.WebUtils;

/** Filing a claim page by page. What was typed stays in the session until the claim is filed or an hour has passed. */
@Controller
@RequestMapping("/claims/new")
class NewClaimController {

    private static final int SESSION_SECONDS = 3600;

    /** Causes that can be claimed from home (Lapak Asik and, for the self-employed, JMO); the others need a visit. */
    private static final List<ClaimCause> CAUSES = List.of(
            ClaimCause.RESIGNATION,
            ClaimCause.TERMINATION,
            ClaimCause.CONTRACT_END,
            ClaimCause.RETIREMENT_AGE,
            ClaimCause.RETIREMENT_AGREEMENT,
            ClaimCause.BPU_STOPPED,
            ClaimCause.PARTIAL_10,
            ClaimCause.PARTIAL_30);

    private final ClaimDraft draft;
    private final ClaimSubmission submission;
    private final Branches branches;
    private final Terms terms;
    private final Explanations explanations;
    private final PapersPage papersPage;
    private final PartialConsequences consequences;
    private final TaxWords taxWords;

    NewClaimController(
            ClaimDraft draft,
            ClaimSubmission submission,
            Branches branches,
            Terms terms,
            Explanations explanations,
            PapersPage papersPage,
            PartialConsequences consequences,
            TaxWords taxWords) {
        this.draft = draft;
        this.submission = submission;
        this.branches = branches;
        this.terms = terms;
        this.explanations = explanations;
        this.papersPage = papersPage;
        this.consequences = consequences;
        this.taxWords = taxWords;
    }

    @GetMapping
    String start(@RequestParam(required = false) @Nullable String expired, Model model) {
        model.addAttribute("expired", expired != null);
        model.addAttribute("begun", !draft.answers().isEmpty());
        return "portal/start";
    }

    @PostMapping
    String begin(HttpSession session) {
        session.setMaxInactiveInterval(SESSION_SECONDS);
        draft.startAnew();
        return "redirect:" + Step.CAUSE.address();
    }

    @GetMapping("/{page:cause|person|contact|papers|check}")
    String ask(@PathVariable String page, Model model, Locale locale) {
        var step = step(page);
        return isLost(step) ? lost() : show(step, Faults.NONE, model, locale);
    }

    @PostMapping("/{page:cause|person|contact}")
    String take(@PathVariable String page, @RequestParam Map<String, String> sent, Model model, Locale locale) {
        var step = step(page);
        if (isLost(step)) {
            return lost();
        }
        draft.answers().take(step, sent);
        var faults = explanations.faults(violationsOf(step), locale);
        if (!faults.isEmpty()) {
            return show(step, faults, model, locale);
        }
        if (step == Step.PERSON && obstruct(model, locale)) {
            return show(step, faults, model, locale);
        }
        return "redirect:" + step.next().address();
    }

    @PostMapping("/check")
    String file(
            @RequestParam(defaultValue = "") String key,
            @RequestParam(required = false) @Nullable String agreed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        synchronized (WebUtils.getSessionMutex(request.getSession())) {
            return fileOnce(key, agreed != null, request, response, model, locale);
        }
    }

    /** A second click waits for the first and finds its receipt. */
    private String fileOnce(
            String key,
            boolean agreed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        if (draft.wasFiled(key)) {
            return "redirect:/claims/new/receipt";
        }
        if (isLost(Step.CHECK)) {
            return lost();
        }
        if (!agreed) {
            var missing = List.of(Violation.of("termsVersion", "TERMS_NOT_ACCEPTED"));
            return show(Step.CHECK, explanations.faults(missing, locale), model, locale);
        }
        return answer(submit(locale), request, response, model, locale);
    }

    @GetMapping("/receipt")
    String receipt(Model model, Locale locale) {
        var receipt = draft.receipt();
        if (receipt == null) {
            return "redirect:/claims/track";
        }
        model.addAttribute("receipt", receipt);
        var interview = receipt.interview();
        if (interview != null) {
            var zone = branches.get(interview.branch()).zone();
            model.addAttribute("interviewAt", new ReadableTime(locale, zone).moment(interview.at()));
        }
        return "portal/receipt";
    }

    private Submission submit(Locale locale) {
        return submission.submit(
                draft.answers().form(Terms.VERSION),
                draft.papers().read(),
                draft.key(),
                locale.getLanguage().equals("en") ? "en" : "id",
                "member");
    }

    private String answer(
            Submission outcome, HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
        if (outcome instanceof Submission.Accepted accepted) {
            return filed(accepted.receipt(), request, response);
        }
        if (outcome instanceof Submission.Refused refused) {
            model.addAttribute("obstacles", explanations.obstacles(refused.violations(), locale));
            if (refused.violations().stream().anyMatch(wrong -> Step.asking(wrong.field()) == Step.PAPERS)) {
                draft.askForAllPapers();
            }
            return show(Step.CHECK, faultsElsewhere(refused.violations(), locale), model, locale);
        }
        model.addAttribute("openClaim", true);
        return show(Step.CHECK, Faults.NONE, model, locale);
    }

    private String filed(Receipt receipt, HttpServletRequest request, HttpServletResponse response) {
        draft.filed(receipt);
        TrackingCookie.set(request, response, receipt.claimNumber(), receipt.trackingToken());
        return "redirect:/claims/new/receipt";
    }

    /** Links lead to the page that asks for the field. */
    private Faults faultsElsewhere(List<Violation> violations, Locale locale) {
        return explanations.faults(
                violations, locale, field -> Step.asking(field).address() + "#" + Faults.id(field));
    }

    private List<Violation> violationsOf(Step step) {
        return submission.checkFields(draft.answers().form(Terms.VERSION)).stream()
                .filter(violation -> step.asks(violation.field()))
                .toList();
    }

    /** Tells a member who is not entitled before the work of the next pages. */
    private boolean obstruct(Model model, Locale locale) {
        var obstacles = papersPage.obstacles(draft.answers(), locale);
        model.addAttribute("obstacles", obstacles);
        return !obstacles.isEmpty();
    }

    private String show(Step step, Faults faults, Model model, Locale locale) {
        model.addAttribute("step", step);
        model.addAttribute("faults", faults);
        model.addAttribute("answers", draft.answers());
        switch (step) {
            case CAUSE -> {
                model.addAttribute("causes", CAUSES);
                model.addAttribute("branches", branches.all());
            }
            case CONTACT -> model.addAttribute("banks", Banks.all());
            case PAPERS -> papersPage.fill(model, draft, locale);
            case CHECK -> fillCheck(model, locale);
            case PERSON -> {}
        }
        return "portal/" + step.path();
    }

    private void fillCheck(Model model, Locale locale) {
        var answers = draft.answers();
        model.addAttribute("key", draft.key());
        consequences
                .of(answers.form(Terms.VERSION))
                .ifPresent(found -> model.addAttribute("consequence", taxWords.of(found, locale)));
        model.addAttribute("papers", draft.papers().all());
        model.addAttribute("terms", terms.text(locale));
        model.addAttribute(
                "bankName",
                Banks.find(answers.get("bankCode")).map(Banks.Bank::name).orElse(""));
        model.addAttribute(
                "branchName",
                branches.all().stream()
                        .filter(branch -> branch.code().equals(answers.get("branch")))
                        .map(branch -> branch.name())
                        .findFirst()
                        .orElse(""));
    }

    private boolean isLost(Step step) {
        return step != Step.CAUSE && !draft.answers().has("cause");
    }

    private static String lost() {
        return "redirect:/claims/new?expired=yes";
    }

    private static Step step(String page) {
        return Step.of(page).orElseThrow();
    }
}
