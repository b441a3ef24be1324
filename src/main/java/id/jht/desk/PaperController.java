package id.jht.desk;

import id.jht.casework.Assignments;
import id.jht.claim.Claim;
import id.jht.document.DocumentReviews;
import id.jht.document.DocumentVerdict;
import id.jht.document.PageImages;
import id.jht.document.RefusalReason;
import id.jht.interview.CalendarFile;
import id.jht.security.StaffMember;
import id.jht.shared.RefusedException;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The papers of a claim as pictures, and what an officer thinks of each. */
@Controller
@RequestMapping("/desk/claims/{number}")
class PaperController {

    private static final int WIDEST = 2000;

    private final ClaimAccess access;
    private final ClaimLooks looks;
    private final PageImages images;
    private final DocumentReviews reviews;
    private final Assignments assignments;
    private final CalendarFile calendar;

    PaperController(
            ClaimAccess access,
            ClaimLooks looks,
            PageImages images,
            DocumentReviews reviews,
            Assignments assignments,
            CalendarFile calendar) {
        this.access = access;
        this.looks = looks;
        this.images = images;
        this.reviews = reviews;
        this.assignments = assignments;
        this.calendar = calendar;
    }

    /** Shown inside the forms of Tasklist, so this too is a look at the member's papers. */
    @GetMapping("/papers.png")
    ResponseEntity<byte[]> sheet(@PathVariable String number, @AuthenticationPrincipal StaffMember reader) {
        var claim = openPapers(number, reader);
        return picture(images.sheet(claim.number()));
    }

    @GetMapping("/papers/{document}/{page}.png")
    ResponseEntity<byte[]> page(
            @PathVariable String number,
            @PathVariable UUID document,
            @PathVariable int page,
            @RequestParam(defaultValue = "1200") int width,
            @RequestParam(defaultValue = "0") int turn,
            @AuthenticationPrincipal StaffMember reader) {
        var claim = openPapers(number, reader);
        return picture(images.page(claim.number(), document, page, Math.max(100, Math.min(width, WIDEST)), turn));
    }

    private Claim openPapers(String number, StaffMember reader) {
        var claim = access.open(number, reader);
        if (!ClaimAccess.seesThePerson(reader)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        looks.record(claim.number(), reader);
        return claim;
    }

    @PostMapping("/papers/{document}")
    String mark(
            @PathVariable String number,
            @PathVariable UUID document,
            @RequestParam DocumentVerdict verdict,
            @RequestParam(required = false) @Nullable RefusalReason reason,
            @RequestParam(defaultValue = "") String left,
            @RequestParam(defaultValue = "") String right,
            @AuthenticationPrincipal StaffMember officer,
            RedirectAttributes answer) {
        var claim = access.open(number, officer);
        if (!officer.isIn(CaseWorks.CHECKING_DESK)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        try {
            assignments.requireNotWithAnother(claim.number(), CaseWorks.CHECKING_DESK, officer);
            reviews.mark(claim.number(), document, verdict, reason, officer.id());
        } catch (RefusedException refused) {
            answer.addFlashAttribute("refusal", refused.getMessage());
        }
        return "redirect:"
                + PaperView.parse(left)
                        .map(view -> PaperDesk.address(claim.number(), view, PaperView.parse(right)))
                        .orElse("/desk/claims/" + claim.number() + "#berkas");
    }

    @GetMapping("/interview.ics")
    ResponseEntity<byte[]> interview(@PathVariable String number, @AuthenticationPrincipal StaffMember reader) {
        var claim = access.open(number, reader);
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/calendar;charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"" + claim.number() + ".ics\"")
                .body(calendar.of(claim.number()));
    }

    /** The browser of this officer may keep it for a while, nobody between us may. */
    private static ResponseEntity<byte[]> picture(byte[] png) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate())
                .body(png);
    }
}
