package id.jht.portal.guide;

import id.jht.benefit.Figures;
import id.jht.claim.ClaimCause;
import id.jht.document.PaperTexts;
import id.jht.eligibility.Circumstances;
import id.jht.filing.EntitlementAdvice;
import id.jht.portal.PaperGroup;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The walk-through for each cause, and questions and answers. */
@Controller
@RequestMapping("/guide")
class GuideController {

    private final EntitlementAdvice advice;
    private final PaperTexts texts;
    private final ServiceTime serviceTime;

    GuideController(EntitlementAdvice advice, PaperTexts texts, ServiceTime serviceTime) {
        this.advice = advice;
        this.texts = texts;
        this.serviceTime = serviceTime;
    }

    @ModelAttribute
    void everyPageLinksTheGuides(Model model) {
        model.addAttribute("topics", GuideTopic.values());
        model.addAttribute("addresses", GuideTopic.addresses());
    }

    @GetMapping
    String all() {
        return "portal/guide/all";
    }

    @GetMapping("/questions")
    String questions(Model model) {
        model.addAttribute("difficulties", Difficulty.values());
        return "portal/guide/questions";
    }

    @GetMapping("/{path:[a-z0-9-]+}")
    String one(@PathVariable String path, Model model, Locale locale) {
        var cause = GuideTopic.causeAt(path).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        walkThrough(cause, model, locale);
        return "portal/guide/cause";
    }

    private void walkThrough(ClaimCause cause, Model model, Locale locale) {
        var given = advice.on(Circumstances.of(cause));
        model.addAttribute("cause", cause);
        model.addAttribute("serviceDays", serviceTime.days());
        model.addAttribute("prospect", given.prospect());
        model.addAttribute("steps", GuideStep.over(given.prospect().channels()));
        model.addAttribute("figures", new Figures(locale));
        model.addAttribute("language", locale.getLanguage().equals("en") ? "en" : "id");
        model.addAttribute("groups", PaperGroup.of(given.documents(), paper -> texts.of(paper.type(), cause, locale)));
    }
}
