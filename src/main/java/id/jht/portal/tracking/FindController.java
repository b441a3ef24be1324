package id.jht.portal.tracking;

import id.jht.portal.Explanations;
import id.jht.portal.Faults;
import id.jht.shared.Violation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The way to a claim by number and code; an unknown number and a wrong code get the same answer. Who has the right code is let
 * in, however many others of the same address were wrong: a mobile carrier has one address for thousands.
 */
@Controller
@RequestMapping("/claims/track")
class FindController {

    private final OwnClaim own;
    private final Tries tries;
    private final Explanations explanations;

    FindController(OwnClaim own, Tries tries, Explanations explanations) {
        this.own = own;
        this.tries = tries;
        this.explanations = explanations;
    }

    @GetMapping
    String ask(@RequestParam(required = false) @Nullable String closed, Model model) {
        model.addAttribute("closed", closed != null);
        model.addAttribute("faults", Faults.NONE);
        model.addAttribute("answers", Map.of());
        return "portal/tracking/find";
    }

    @PostMapping
    String find(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        var tracked = own.find(number, token);
        if (tracked.isPresent()) {
            var found = tracked.get().claim().number();
            TrackingCookie.set(request, response, found, token.strip());
            return "redirect:/claims/" + found;
        }
        var client = "find " + request.getRemoteAddr();
        var allowed = tries.allows(client);
        tries.count(client);
        if (!allowed) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        }
        return again(allowed ? "CLAIM_UNKNOWN" : "TRIES_TOO_MANY", number, token, model, locale);
    }

    private String again(String code, String number, String token, Model model, Locale locale) {
        model.addAttribute("faults", explanations.faults(List.of(Violation.of("number", code)), locale));
        model.addAttribute("answers", Map.of("number", number, "token", token));
        return "portal/tracking/find";
    }
}
