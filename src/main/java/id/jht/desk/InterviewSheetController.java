package id.jht.desk;

import id.jht.calendar.Branches;
import id.jht.claim.Claim;
import id.jht.document.DocumentType;
import id.jht.document.Documents;
import id.jht.document.StoredDocument;
import id.jht.interview.Interview;
import id.jht.interview.InterviewNotes;
import id.jht.interview.InterviewSheet.FilledBy;
import id.jht.interview.Interviews;
import id.jht.membership.Members;
import id.jht.security.StaffMember;
import id.jht.shared.ReadableTime;
import id.jht.shared.RefusedException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sheet that an interviewer has open during the call: whom to call, what to ask, which originals to see. */
@Controller
@RequestMapping("/desk/claims/{number}/interview")
class InterviewSheetController {

    private final ClaimAccess access;
    private final ClaimLooks looks;
    private final Interviews interviews;
    private final InterviewNotes notes;
    private final Members members;
    private final Documents documents;
    private final Branches branches;

    InterviewSheetController(
            ClaimAccess access,
            ClaimLooks looks,
            Interviews interviews,
            InterviewNotes notes,
            Members members,
            Documents documents,
            Branches branches) {
        this.access = access;
        this.looks = looks;
        this.interviews = interviews;
        this.notes = notes;
        this.members = members;
        this.documents = documents;
        this.branches = branches;
    }

    @GetMapping
    String show(@PathVariable String number, @AuthenticationPrincipal StaffMember reader, Model model) {
        var claim = open(number, reader);
        looks.record(claim.number(), reader);
        var interview = interviews.of(claim.number());
        model.addAttribute("reader", reader);
        model.addAttribute("claim", claim);
        model.addAttribute("interview", interview.orElse(null));
        model.addAttribute(
                "times",
                new ReadableTime(
                        StaffLanguage.INDONESIAN, branches.get(claim.branch()).zone()));
        model.addAttribute(
                "questions",
                InterviewScript.of(
                        claim,
                        members.get(claim.memberId()),
                        interview.map(known -> known.missed()).orElse(0)));
        model.addAttribute("papers", originalsOf(claim));
        model.addAttribute("calls", notes.missedCalls(claim.number()));
        model.addAttribute("wanted", InterviewNotes.CALLS);
        model.addAttribute("sheet", notes.sheet(claim.number()).orElse(null));
        model.addAttribute("people", FilledBy.values());
        return "desk/interview";
    }

    /** Where the call begins, which the form of the task cannot know: in the video room, else in WhatsApp. */
    @GetMapping("/call")
    String call(@PathVariable String number, @AuthenticationPrincipal StaffMember officer) {
        var claim = open(number, officer);
        looks.record(claim.number(), officer);
        return "redirect:"
                + interviews
                        .of(claim.number())
                        .map(Interview::joinLink)
                        .orElseGet(() -> claim.claimant().mobile().whatsAppLink());
    }

    @PostMapping("/calls")
    String callMissed(
            @PathVariable String number, @AuthenticationPrincipal StaffMember officer, RedirectAttributes answer) {
        var claim = open(number, officer);
        return done(claim, answer, () -> notes.callMissed(claim.number(), officer.id()));
    }

    /** @param right codes of the questions that were answered as recorded; of these only the number is kept */
    @PostMapping
    String keep(
            @PathVariable String number,
            @RequestParam(defaultValue = "") Set<DocumentType> originals,
            @RequestParam(defaultValue = "") Set<String> right,
            @RequestParam(required = false) @Nullable FilledBy filledBy,
            @RequestParam(required = false) @Nullable Boolean feeAsked,
            @AuthenticationPrincipal StaffMember officer,
            RedirectAttributes answer) {
        var claim = open(number, officer);
        if (filledBy == null || feeAsked == null) {
            answer.addFlashAttribute("refusal", "Jawab dua pertanyaan terakhir: siapa yang mengisi, dan adakah biaya.");
            return "redirect:" + address(claim);
        }
        var asked = InterviewScript.of(claim, members.get(claim.memberId()), missed(claim));
        var known = asked.stream().filter(one -> right.contains(one.code())).count();
        var seen = EnumSet.noneOf(DocumentType.class);
        originalsOf(claim).stream().filter(originals::contains).forEach(seen::add);
        return done(
                claim,
                answer,
                () -> notes.keep(claim.number(), seen, asked.size(), (int) known, filledBy, feeAsked, officer.id()));
    }

    private int missed(Claim claim) {
        return interviews.of(claim.number()).map(one -> one.missed()).orElse(0);
    }

    /** Papers of which there is an original; a selfie has none. */
    private List<DocumentType> originalsOf(Claim claim) {
        return documents.of(claim.number()).stream()
                .filter(paper -> !paper.superseded())
                .map(StoredDocument::type)
                .filter(type -> type != DocumentType.SELFIE)
                .distinct()
                .sorted()
                .toList();
    }

    private Claim open(String number, StaffMember officer) {
        var claim = access.open(number, officer);
        if (!officer.isIn("customer-service")) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return claim;
    }

    private static String done(Claim claim, RedirectAttributes answer, Runnable deed) {
        try {
            deed.run();
            answer.addFlashAttribute("saved", true);
        } catch (RefusedException refused) {
            answer.addFlashAttribute("refusal", refused.getMessage());
        }
        return "redirect:" + address(claim);
    }

    private static String address(Claim claim) {
        return "/desk/claims/" + claim.number() + "/interview";
    }
}
