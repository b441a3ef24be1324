package id.jht.portal.tracking;

import id.jht.benefit.TaxWords;
import id.jht.casework.CaseNotes;
import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimStatus;
import id.jht.filing.Sentences;
import id.jht.filing.TrackedClaim;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a claim stands, for the browser that holds its tracking token, or the member who has signed in. */
@Controller
@RequestMapping("/claims/{number:JHT-[0-9-]+}")
class TrackingController {

    private final TrackedPages pages;
    private final Sentences sentences;
    private final TaxWords taxWords;
    private final CaseNotes notes;

    TrackingController(TrackedPages pages, Sentences sentences, TaxWords taxWords, CaseNotes notes) {
        this.pages = pages;
        this.sentences = sentences;
        this.taxWords = taxWords;
        this.notes = notes;
    }

    /** The link of mails and QR code: the token moves into a cookie and out of sight. */
    @GetMapping(params = "token")
    String enter(
            @PathVariable String number,
            @RequestParam String token,
            @RequestParam(defaultValue = "") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        var known = ClaimNumber.parse(number).orElseThrow(ClaimHiddenException::new);
        TrackingCookie.set(request, response, known, token);
        return "redirect:/claims/" + known + (to.equals("fee") ? "/fee" : "");
    }

    @GetMapping
    String show(@PathVariable String number, HttpServletRequest request, Model model, Locale locale) {
        var tracked = pages.open(number, request, model, locale);
        var statement = tracked.statement();
        model.addAttribute("taxSentence", statement == null ? "" : taxWords.of(statement.taxBasis(), locale));
        model.addAttribute("questions", notes.toMember(tracked.claim().number()));
        model.addAttribute("reasons", reasons(tracked, locale));
        return "portal/tracking/claim";
    }

    @GetMapping("/room")
    String room(@PathVariable String number, HttpServletRequest request, Model model, Locale locale) {
        pages.open(number, request, model, locale);
        return "portal/tracking/room";
    }

    /** Why the claim was rejected: by the rules, else in the officer's words. */
    private List<String> reasons(TrackedClaim tracked, Locale locale) {
        if (tracked.claim().status() != ClaimStatus.REJECTED) {
            return List.of();
        }
        return tracked.failedRules().isEmpty()
                ? List.of(tracked.officerWords())
                : tracked.failedRules().stream()
                        .map(rule -> sentences.of(rule, locale))
                        .toList();
    }
}
