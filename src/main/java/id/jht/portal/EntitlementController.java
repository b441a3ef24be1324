package id.jht.portal;

import id.jht.claim.ClaimCause;
import id.jht.filing.EligibilityChecks;
import id.jht.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "Am I entitled?", with the whole answer on one page. */
@Controller
@RequestMapping("/am-i-entitled")
class EntitlementController {

    private final EligibilityChecks checks;
    private final Explanations explanations;

    EntitlementController(EligibilityChecks checks, Explanations explanations) {
        this.checks = checks;
        this.explanations = explanations;
    }

    @GetMapping
    String ask(Model model) {
        return show(new Answers(), Faults.NONE, model);
    }

    @PostMapping
    String answer(@RequestParam Map<String, String> sent, Model model, Locale locale) {
        var answers = new Answers();
        answers.take(Step.CAUSE, sent);
        answers.take(Step.PERSON, sent);
        var problems = new ArrayList<Violation>();
        var answer = checks.check(
                answers.get("nik"), answers.get("kpj1"), answers.birthDate(), answers.get("cause"), problems::addAll);
        if (answer != null) {
            model.addAttribute("answer", answer);
            model.addAttribute("groups", PaperGroup.of(answer.documents()));
            model.addAttribute(
                    "obstacles",
                    answer.failures().stream()
                            .map(failure -> explanations.obstacle(failure.code(), failure.possibleFrom(), locale))
                            .toList());
        }
        return show(answers, explanations.faults(problems, locale), model);
    }

    private static String show(Answers answers, Faults faults, Model model) {
        model.addAttribute("answers", answers);
        model.addAttribute("faults", faults);
        model.addAttribute("causes", List.of(ClaimCause.values()));
        return "portal/entitlement";
    }
}
