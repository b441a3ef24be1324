package id.jht.portal.tracking;

import id.jht.integrity.FeeAnswer;
import id.jht.integrity.FeeAnswers;
import id.jht.portal.Explanations;
import id.jht.shared.RefusedException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One question after the payment: did somebody ask for a fee? */
@Controller
@RequestMapping("/claims/{number:JHT-[0-9-]+}/fee")
class FeeController {

    private final TrackedPages pages;
    private final OwnClaim own;
    private final FeeAnswers feeAnswers;
    private final Explanations explanations;

    FeeController(TrackedPages pages, OwnClaim own, FeeAnswers feeAnswers, Explanations explanations) {
        this.pages = pages;
        this.own = own;
        this.feeAnswers = feeAnswers;
        this.explanations = explanations;
    }

    @ModelAttribute("places")
    FeeAnswer.Place[] places() {
        return FeeAnswer.Place.values();
    }

    @GetMapping
    String ask(@PathVariable String number, HttpServletRequest request, Model model, Locale locale) {
        var tracked = own.of(number, request);
        var given = tracked.feeAnswer();
        if (given != null && !model.containsAttribute("answers")) {
            model.addAttribute("answers", FeeForm.of(given.answer()).typed());
        }
        pages.show(tracked, model, locale);
        return "portal/tracking/fee";
    }

    @PostMapping
    String answer(
            @PathVariable String number,
            FeeForm form,
            HttpServletRequest request,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        var tracked = own.of(number, request);
        var violations = form.violations();
        if (!violations.isEmpty()) {
            model.addAttribute("faults", explanations.faults(violations, locale));
            model.addAttribute("answers", form.typed());
            pages.show(tracked, model, locale);
            return "portal/tracking/fee";
        }
        try {
            feeAnswers.answer(tracked.claim().number(), form.answer());
            return "redirect:" + TrackedPages.home(tracked) + "/fee/thanks";
        } catch (RefusedException refused) {
            flash.addFlashAttribute("refusal", refused.getMessage());
            return "redirect:" + TrackedPages.home(tracked);
        }
    }

    @GetMapping("/thanks")
    String thank(@PathVariable String number, HttpServletRequest request, Model model, Locale locale) {
        pages.open(number, request, model, locale);
        return "portal/tracking/fee-thanks";
    }
}
