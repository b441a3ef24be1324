package id.jht.portal.guide;

import id.jht.claim.Channel;
import id.jht.claim.ClaimCause;
import id.jht.document.PaperTexts;
import id.jht.filing.EligibilityAnswer.Answered;
import id.jht.filing.EligibilityAnswer.Refused;
import id.jht.filing.EligibilityChecks;
import id.jht.portal.Explanations;
import id.jht.portal.Faults;
import id.jht.portal.PaperGroup;
import id.jht.portal.filing.Answers;
import id.jht.portal.filing.Step;
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
    private final PaperTexts texts;
    private final Explanations explanations;

    EntitlementController(EligibilityChecks checks, PaperTexts texts, Explanations explanations) {
        this.checks = checks;
        this.texts = texts;
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
        var answer = checks.check(answers.question(null));
        if (answer instanceof Answered answered) {
            tell(answered, model, locale);
            return show(answers, Faults.NONE, model);
        }
        return show(answers, explanations.faults(((Refused) answer).violations(), locale), model);
    }

    private void tell(Answered answer, Model model, Locale locale) {
        model.addAttribute("answer", answer);
        model.addAttribute(
                "groups", PaperGroup.of(answer.documents(), paper -> texts.of(paper.type(), answer.cause(), locale)));
        model.addAttribute("fromHome", answer.channels().contains(Channel.WEB));
        model.addAttribute("obstacles", explanations.obstacles(answer, locale));
        model.addAttribute("warnings", explanations.warnings(answer, locale));
    }

    private static String show(Answers answers, Faults faults, Model model) {
        model.addAttribute("answers", answers);
        model.addAttribute("faults", faults);
        model.addAttribute("causes", List.of(ClaimCause.values()));
        return "portal/entitlement";
    }
}
