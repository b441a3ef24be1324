package id.jht.portal.tracking;

import id.jht.filing.TrackedClaim;
import id.jht.portal.Explanations;
import id.jht.shared.RefusedException;
import id.jht.shared.Violation;
import id.jht.shared.WrongStateException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Does what a member asks and says how it went on the next page. A second click, or a second tab, finds the deed done and is
 * told so; what cannot be done now is a sentence on the claim's page and no error page.
 */
@Component
class Deeds {

    private final OwnClaim own;
    private final Explanations explanations;

    Deeds(OwnClaim own, Explanations explanations) {
        this.own = own;
        this.explanations = explanations;
    }

    /**
     * @param name of the deed: its page below the claim's, and {@code tracking.done.NAME}, {@code tracking.again.NAME}
     * @param typed what the page shall show again when something is wrong
     * @param already whether the claim shows that this very deed was done before
     */
    record Deed(String name, Map<String, String> typed, Predicate<TrackedClaim> already) {}

    String act(
            Deed deed,
            TrackedClaim tracked,
            HttpServletRequest request,
            RedirectAttributes flash,
            Locale locale,
            Supplier<List<Violation>> action) {
        var home = TrackedPages.home(tracked);
        if (OwnClaim.isOfStaff(request)) {
            flash.addFlashAttribute("refusal", explanations.text("tracking.refusal.staff", locale));
            return "redirect:" + home;
        }
        try {
            var violations = action.get();
            if (!violations.isEmpty()) {
                flash.addFlashAttribute("faults", explanations.faults(violations, locale));
                flash.addFlashAttribute("answers", deed.typed());
                return "redirect:" + home + "/" + deed.name();
            }
            flash.addFlashAttribute("done", deed.name());
        } catch (WrongStateException late) {
            var now = own.of(tracked.claim().number().value(), request);
            if (deed.already().test(now)) {
                flash.addFlashAttribute("again", deed.name());
            } else {
                flash.addFlashAttribute("refusal", late.getMessage());
            }
        } catch (RefusedException refused) {
            flash.addFlashAttribute("refusal", refused.getMessage());
        }
        return "redirect:" + home;
    }
}
