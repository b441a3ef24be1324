package id.jht.portal.filing;

import id.jht.calendar.Branch;
import id.jht.calendar.Branches;
import id.jht.counter.CounterQueue;
import id.jht.counter.Ticket;
import id.jht.draft.Drafts;
import id.jht.portal.DraftCookie;
import id.jht.portal.Faults;
import id.jht.preparation.Step;
import id.jht.security.StaffMember;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The counter: an officer begins a draft for a walk-in and goes on with the pages that members have. */
@Controller
class AssistedController {

    private final Drafts drafts;
    private final Branches branches;
    private final CounterQueue queue;

    AssistedController(Drafts drafts, Branches branches, CounterQueue queue) {
        this.drafts = drafts;
        this.branches = branches;
        this.queue = queue;
    }

    @GetMapping("/desk/assisted")
    String ask(@AuthenticationPrincipal StaffMember officer, Model model) {
        model.addAttribute("faults", Faults.NONE);
        model.addAttribute("officer", officer);
        model.addAttribute("branches", of(officer));
        return "portal/filing/assisted";
    }

    /**
     * The member's own phone is not this device, so the cookie ends with the browser.
     *
     * @param ticket of the queue, which this officer has called
     */
    @PostMapping("/desk/assisted")
    String begin(
            @RequestParam(defaultValue = "") String branch,
            @RequestParam(required = false) @Nullable Long ticket,
            @AuthenticationPrincipal StaffMember officer,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        if (!officer.mayOpen(branch) || branches.find(branch).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var begun =
                drafts.beginAssisted(PageLanguage.of(locale), officer.id(), branch, numberOf(ticket, branch, officer));
        DraftCookie.set(request, response, begun.token());
        return "redirect:" + Step.CAUSE.address();
    }

    private @Nullable String numberOf(@Nullable Long ticket, String branch, StaffMember officer) {
        return ticket == null
                ? null
                : queue.served(ticket, branch, officer.id())
                        .map(Ticket::label)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<Branch> of(StaffMember officer) {
        return branches.all().stream()
                .filter(branch -> officer.mayOpen(branch.code()))
                .toList();
    }
}
