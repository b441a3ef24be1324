package id.jht.desk;

import id.jht.claim.Claim;
import id.jht.document.CardReader;
import id.jht.document.CardReading;
import id.jht.document.DocumentType;
import id.jht.document.Documents;
import id.jht.document.RefusalReason;
import id.jht.security.StaffMember;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The papers of a claim side by side, to be zoomed, turned, judged and held against what was typed. */
@Controller
@RequestMapping("/desk/claims/{number}/papers")
class PaperDeskController {

    private final ClaimAccess access;
    private final ClaimLooks looks;
    private final CasePages pages;
    private final CaseWorks works;
    private final Documents documents;
    private final CardReader cards;

    PaperDeskController(
            ClaimAccess access,
            ClaimLooks looks,
            CasePages pages,
            CaseWorks works,
            Documents documents,
            CardReader cards) {
        this.access = access;
        this.looks = looks;
        this.pages = pages;
        this.works = works;
        this.documents = documents;
        this.cards = cards;
    }

    @GetMapping
    String show(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String left,
            @RequestParam(defaultValue = "") String right,
            @AuthenticationPrincipal StaffMember reader,
            Model model) {
        var claim = open(number, reader);
        model.addAttribute("desk", PaperDesk.of(claim.number(), documents.of(claim.number()), left, right));
        model.addAttribute("page", pages.of(claim));
        model.addAttribute("mayMark", works.mayMark(claim, reader));
        model.addAttribute("reasons", RefusalReason.values());
        model.addAttribute("reader", reader);
        model.addAttribute("full", true);
        return "desk/papers";
    }

    /** Asked for by itself, so that nobody waits for a machine who only wants to see the papers. */
    @GetMapping("/{document}/reading")
    String read(
            @PathVariable String number,
            @PathVariable UUID document,
            @AuthenticationPrincipal StaffMember reader,
            Model model) {
        var claim = open(number, reader);
        requireCard(claim, document);
        var reading = cards.read(claim.number(), document);
        model.addAttribute("claim", claim);
        model.addAttribute("reading", reading);
        model.addAttribute(
                "fields",
                reading instanceof CardReading.Found found ? ReadField.of(claim.claimant(), found) : List.of());
        model.addAttribute("reader", reader);
        return "desk/reading";
    }

    private void requireCard(Claim claim, UUID document) {
        var isCard = documents.of(claim.number()).stream()
                .anyMatch(paper -> paper.id().equals(document) && paper.type() == DocumentType.KTP);
        if (!isCard) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private Claim open(String number, StaffMember reader) {
        var claim = access.open(number, reader);
        if (!ClaimAccess.seesThePerson(reader)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        looks.record(claim.number(), reader);
        return claim;
    }
}
