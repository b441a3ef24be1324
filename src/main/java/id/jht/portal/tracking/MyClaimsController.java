package id.jht.portal.tracking;

import id.jht.claim.Claims;
import id.jht.filing.ClaimTracking;
import id.jht.filing.NextSteps;
import id.jht.filing.TrackedClaim;
import id.jht.membership.Member;
import id.jht.portal.Faults;
import id.jht.portal.signin.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All claims of a member who has signed in, each with the cards it was filed for; they open without number and code. */
@Controller
class MyClaimsController {

    private final SignedIn signedIn;
    private final ClaimTracking tracking;
    private final Claims claims;
    private final NextSteps nextSteps;

    MyClaimsController(SignedIn signedIn, ClaimTracking tracking, Claims claims, NextSteps nextSteps) {
        this.signedIn = signedIn;
        this.tracking = tracking;
        this.claims = claims;
        this.nextSteps = nextSteps;
    }

    @GetMapping("/my/claims")
    String list(HttpServletRequest request, Model model, Locale locale) {
        return signedIn.of(request).map(member -> show(member, model, locale)).orElseGet(() -> SignedIn.wayIn(request));
    }

    private String show(Member member, Model model, Locale locale) {
        model.addAttribute("faults", Faults.NONE);
        model.addAttribute(
                "claims",
                tracking.of(member.id()).stream()
                        .map(tracked -> new Line(
                                tracked,
                                nextSteps.of(tracked, locale),
                                claims.kpjsOf(tracked.claim().number())))
                        .toList());
        return "portal/tracking/mine";
    }

    /** @param sentence where it stands */
    record Line(TrackedClaim tracked, String sentence, List<String> kpjs) {}
}
