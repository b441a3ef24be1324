package id.jht.desk;

import id.jht.claim.ClaimNumber;
import id.jht.document.RefusalReason;
import id.jht.security.StaffMember;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The case page, and the way to it by claim number. */
@Controller
class ClaimController {

    private final ClaimAccess access;
    private final CasePages pages;
    private final ClaimLooks looks;
    private final Clock clock;

    ClaimController(ClaimAccess access, CasePages pages, ClaimLooks looks, Clock clock) {
        this.access = access;
        this.pages = pages;
        this.looks = looks;
        this.clock = clock;
    }

    @GetMapping("/desk")
    String search(
            @RequestParam(required = false) @Nullable String number,
            @AuthenticationPrincipal StaffMember reader,
            Model model) {
        var wanted = ClaimNumber.parse(number).flatMap(known -> access.find(known, reader));
        if (wanted.isPresent()) {
            return "redirect:/desk/claims/" + wanted.get().number();
        }
        model.addAttribute("reader", reader);
        model.addAttribute("number", number == null ? "" : number.strip().toUpperCase(Locale.ROOT));
        return "desk/search";
    }

    @GetMapping("/desk/claims/{number}")
    String show(@PathVariable String number, @AuthenticationPrincipal StaffMember reader, Model model) {
        var claim = access.open(number, reader);
        looks.record(claim.number(), reader);
        model.addAttribute("page", pages.of(claim));
        model.addAttribute("now", clock.instant());
        model.addAttribute("reader", reader);
        model.addAttribute("full", ClaimAccess.seesThePerson(reader));
        model.addAttribute("reasons", RefusalReason.values());
        return "desk/claim";
    }
}
