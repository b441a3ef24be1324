package id.jht.portal.tracking;

import id.jht.claim.ClaimStatus;
import id.jht.claim.Withdrawals;
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

/** Takes a claim back: say why, confirm. */
@Controller
@RequestMapping("/claims/{number:JHT-[0-9-]+}/withdrawal")
class WithdrawalController {

    private final TrackedPages pages;
    private final Deeds deeds;
    private final OwnClaim own;
    private final Withdrawals withdrawals;
    private final Explanations explanations;

    WithdrawalController(
            TrackedPages pages, Deeds deeds, OwnClaim own, Withdrawals withdrawals, Explanations explanations) {
        this.pages = pages;
        this.deeds = deeds;
        this.own = own;
        this.withdrawals = withdrawals;
        this.explanations = explanations;
    }

    @GetMapping
    String ask(@PathVariable String number, HttpServletRequest request, Model model, Locale locale) {
        pages.open(number, request, model, locale);
        return "portal/tracking/withdrawal";
    }

    @PostMapping
    String check(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            Model model,
            Locale locale) {
        model.addAttribute("answers", Map.of("reason", reason.strip()));
        var violations = FreeWords.check("reason", reason);
        model.addAttribute("faults", explanations.faults(violations, locale));
        var tracked = pages.open(number, request, model, locale);
        return violations.isEmpty() && tracked.withdrawable()
                ? "portal/tracking/withdrawal-check"
                : "portal/tracking/withdrawal";
    }

    @PostMapping("/confirmed")
    String withdraw(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            RedirectAttributes flash,
            Locale locale) {
        var tracked = own.of(number, request);
        var deed = new Deeds.Deed(
                "withdrawal", Map.of("reason", reason), now -> now.claim().status() == ClaimStatus.WITHDRAWN);
        return deeds.act(deed, tracked, request, flash, locale, () -> {
            var violations = FreeWords.check("reason", reason);
            if (violations.isEmpty()) {
                withdrawals.withdraw(tracked.claim().number(), reason.strip());
                return List.of();
            }
            return violations;
        });
    }
}
