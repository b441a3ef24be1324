package id.jht.portal.tracking;

import id.jht.claim.Appeals;
import id.jht.filing.TrackedClaim;
import id.jht.portal.Explanations;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Contests a rejection: say why, read it once more, send it. */
@Controller
@RequestMapping("/claims/{number:JHT-[0-9-]+}/appeal")
class AppealController {

    private final TrackedPages pages;
    private final Deeds deeds;
    private final OwnClaim own;
    private final Appeals appeals;
    private final Explanations explanations;

    AppealController(TrackedPages pages, Deeds deeds, OwnClaim own, Appeals appeals, Explanations explanations) {
        this.pages = pages;
        this.deeds = deeds;
        this.own = own;
        this.appeals = appeals;
        this.explanations = explanations;
    }

    /** The second address is that of the way back, which a change of the language asks for. */
    @GetMapping({"", "/changed"})
    String ask(@PathVariable String number, HttpServletRequest request, Model model, Locale locale) {
        open(number, request, model, locale);
        return "portal/tracking/appeal";
    }

    @PostMapping
    String check(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String text,
            HttpServletRequest request,
            Model model,
            Locale locale) {
        model.addAttribute("answers", Map.of("text", text.strip()));
        var violations = FreeWords.check("text", text);
        model.addAttribute("faults", explanations.faults(violations, locale));
        var tracked = open(number, request, model, locale);
        return violations.isEmpty() && tracked.appealable() ? "portal/tracking/appeal-check" : "portal/tracking/appeal";
    }

    /** Back from the check, with what was written. */
    @PostMapping("/changed")
    String change(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String text,
            HttpServletRequest request,
            Model model,
            Locale locale) {
        model.addAttribute("answers", Map.of("text", text));
        open(number, request, model, locale);
        return "portal/tracking/appeal";
    }

    private TrackedClaim open(String number, HttpServletRequest request, Model model, Locale locale) {
        var tracked = pages.open(number, request, model, locale);
        model.addAttribute("answerDays", appeals.answerDays(tracked.claim()));
        return tracked;
    }

    @PostMapping("/confirmed")
    String lodge(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String text,
            HttpServletRequest request,
            RedirectAttributes flash,
            Locale locale) {
        var tracked = own.of(number, request);
        var deed = new Deeds.Deed("appeal", Map.of("text", text), now -> now.appeal() != null);
        return deeds.act(deed, tracked, request, flash, locale, () -> {
            var violations = FreeWords.check("text", text);
            if (violations.isEmpty()) {
                appeals.lodge(tracked.claim().number(), text.strip());
                return List.of();
            }
            return violations;
        });
    }
}
