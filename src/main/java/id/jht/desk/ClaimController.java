package id.jht.desk;

import id.jht.claim.Claim;
import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimSearch;
import id.jht.document.RefusalReason;
import id.jht.security.StaffMember;
import java.time.Clock;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The case page, and the way to it by what an officer knows of the claim. */
@Controller
class ClaimController {

    private static final int MOST = 50;

    private final ClaimAccess access;
    private final ClaimSearch search;
    private final CasePages pages;
    private final CaseWorks works;
    private final ClaimLooks looks;
    private final Clock clock;

    ClaimController(
            ClaimAccess access, ClaimSearch search, CasePages pages, CaseWorks works, ClaimLooks looks, Clock clock) {
        this.access = access;
        this.search = search;
        this.pages = pages;
        this.works = works;
        this.looks = looks;
        this.clock = clock;
    }

    @GetMapping("/desk")
    String search(
            @RequestParam(defaultValue = "") String number, @AuthenticationPrincipal StaffMember reader, Model model) {
        var wanted = ClaimNumber.parse(number).flatMap(known -> access.find(known, reader));
        if (wanted.isPresent()) {
            return pageOf(wanted.get());
        }
        model.addAttribute("reader", reader);
        model.addAttribute("full", ClaimAccess.seesThePerson(reader));
        model.addAttribute("wanted", number.strip());
        return "desk/search";
    }

    /** What is looked for may be a person's data, which must not stand in an address. */
    @PostMapping("/desk")
    String find(
            @RequestParam(defaultValue = "") String wanted, @AuthenticationPrincipal StaffMember reader, Model model) {
        var found = ClaimAccess.seesThePerson(reader)
                ? search.find(wanted, reader.branches(), MOST)
                : ClaimNumber.parse(wanted).flatMap(known -> access.find(known, reader)).stream()
                        .toList();
        if (found.size() == 1) {
            return pageOf(found.get(0));
        }
        model.addAttribute("reader", reader);
        model.addAttribute("full", ClaimAccess.seesThePerson(reader));
        model.addAttribute("wanted", wanted.strip());
        model.addAttribute("found", found);
        model.addAttribute("most", MOST);
        return "desk/search";
    }

    private static String pageOf(Claim claim) {
        return "redirect:/desk/claims/" + claim.number();
    }

    @GetMapping("/desk/claims/{number}")
    String show(@PathVariable String number, @AuthenticationPrincipal StaffMember reader, Model model) {
        var claim = access.open(number, reader);
        looks.record(claim.number(), reader);
        model.addAttribute("page", pages.of(claim));
        model.addAttribute("work", works.of(claim, reader));
        model.addAttribute("now", clock.instant());
        model.addAttribute("reader", reader);
        model.addAttribute("full", ClaimAccess.seesThePerson(reader));
        model.addAttribute("reasons", RefusalReason.values());
        return "desk/claim";
    }
}
