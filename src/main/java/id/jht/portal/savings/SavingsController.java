package id.jht.portal.savings;

import id.jht.benefit.Figures;
import id.jht.benefit.Passbooks;
import id.jht.eligibility.Entitlement;
import id.jht.eligibility.FastLimit;
import id.jht.eligibility.OwnProspects;
import id.jht.membership.Member;
import id.jht.portal.Explanations;
import id.jht.portal.signin.SignedIn;
import id.jht.shared.Rupiah;
import id.jht.shared.Violation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.YearMonth;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** "My savings". */
@Controller
class SavingsController {

    private final SignedIn signedIn;
    private final Passbooks passbooks;
    private final OwnProspects prospects;
    private final FastLimit fastLimit;
    private final OwnClaims ownClaims;
    private final Explanations explanations;

    SavingsController(
            SignedIn signedIn,
            Passbooks passbooks,
            OwnProspects prospects,
            FastLimit fastLimit,
            OwnClaims ownClaims,
            Explanations explanations) {
        this.signedIn = signedIn;
        this.passbooks = passbooks;
        this.prospects = prospects;
        this.fastLimit = fastLimit;
        this.ownClaims = ownClaims;
        this.explanations = explanations;
    }

    @GetMapping("/my")
    String show(HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return signedIn.of(request).map(member -> show(member, model, locale)).orElseGet(() -> SignedIn.wayIn(request));
    }

    private String show(Member member, Model model, Locale locale) {
        var passbook = passbooks.of(member);
        var month = YearMonth.from(passbook.asOf());
        var prospect = prospects.of(member);
        model.addAttribute("member", member);
        model.addAttribute("passbook", passbook);
        model.addAttribute("figures", new Figures(locale));
        model.addAttribute(
                "cards",
                passbook.cards().stream().map(card -> CardView.of(card, month)).toList());
        model.addAttribute("prospect", prospect);
        model.addAttribute(
                "obstacles",
                explanations.obstacles(
                        prospect.failures().stream()
                                .map(SavingsController::obstacle)
                                .toList(),
                        locale));
        model.addAttribute("claims", ownClaims.of(member.id()));
        fastLimit.today().ifPresent(limit -> addLimit(limit, passbook.total(), model));
        return "portal/savings";
    }

    private static Violation obstacle(Entitlement.Failure failure) {
        return Violation.of(
                "cause",
                failure.code(),
                Stream.ofNullable(failure.possibleFrom()).toArray());
    }

    private static void addLimit(Rupiah limit, Rupiah total, Model model) {
        model.addAttribute("limit", limit);
        model.addAttribute("withinLimit", !total.isMoreThan(limit));
    }
}
