package id.jht.portal.tracking;

import id.jht.filing.NextSteps;
import id.jht.filing.TrackedClaim;
import id.jht.portal.Faults;
import id.jht.shared.ReadableTime;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every page about one claim shows: the claim, times in its branch's zone, what was typed and what is wrong with it. */
@Component
class TrackedPages {

    private final OwnClaim own;
    private final NextSteps nextSteps;

    TrackedPages(OwnClaim own, NextSteps nextSteps) {
        this.own = own;
        this.nextSteps = nextSteps;
    }

    /** @throws ClaimHiddenException when this browser may not see the claim */
    TrackedClaim open(String number, HttpServletRequest request, Model model, Locale locale) {
        return show(own.of(number, request), model, locale);
    }

    TrackedClaim show(TrackedClaim tracked, Model model, Locale locale) {
        model.addAttribute("tracked", tracked);
        model.addAttribute("claim", tracked.claim());
        model.addAttribute("home", home(tracked));
        model.addAttribute("times", new ReadableTime(locale, tracked.zone()));
        model.addAttribute("sentence", nextSteps.of(tracked, locale));
        if (!model.containsAttribute("faults")) {
            model.addAttribute("faults", Faults.NONE);
        }
        if (!model.containsAttribute("answers")) {
            model.addAttribute("answers", Map.of());
        }
        return tracked;
    }

    static String home(TrackedClaim tracked) {
        return "/claims/" + tracked.claim().number();
    }
}
