package id.jht.desk;

import id.jht.calendar.Branches;
import id.jht.claim.Claim;
import id.jht.claim.ClaimSearch;
import id.jht.claim.ClaimStatus;
import id.jht.disbursement.Disbursements;
import id.jht.notice.MemberDeadlines;
import id.jht.security.StaffMember;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Claims that wait for the member. Nobody here has a task then, so no list of Tasklist can show them. */
@Controller
class WaitingController {

    private static final int MOST = 200;

    private final ClaimSearch search;
    private final Disbursements disbursements;
    private final MemberDeadlines deadlines;
    private final Branches branches;
    private final Clock clock;

    WaitingController(
            ClaimSearch search,
            Disbursements disbursements,
            MemberDeadlines deadlines,
            Branches branches,
            Clock clock) {
        this.search = search;
        this.disbursements = disbursements;
        this.deadlines = deadlines;
        this.branches = branches;
        this.clock = clock;
    }

    /**
     * @param forAccount whether another account is awaited, else papers
     * @param until when the claim expires, null when it does not
     */
    record Waiting(
            Claim claim,
            boolean forAccount,
            ZonedDateTime since,
            @Nullable ZonedDateTime until) {}

    @GetMapping("/desk/waiting")
    String show(@AuthenticationPrincipal StaffMember reader, Model model) {
        model.addAttribute("reader", reader);
        model.addAttribute("full", ClaimAccess.seesThePerson(reader));
        model.addAttribute("now", clock.instant());
        model.addAttribute("most", MOST);
        model.addAttribute(
                "waiting",
                search.in(ClaimStatus.NEEDS_CORRECTION, reader.branches(), MOST).stream()
                        .map(this::waiting)
                        .toList());
        return "desk/waiting";
    }

    private Waiting waiting(Claim claim) {
        var forAccount = disbursements.waitsForAccount(claim.number());
        return new Waiting(
                claim,
                forAccount,
                atBranch(claim, claim.statusSince()),
                forAccount ? null : atBranch(claim, deadlines.papersUntil(claim)));
    }

    private ZonedDateTime atBranch(Claim claim, Instant moment) {
        return moment.atZone(branches.get(claim.branch()).zone());
    }
}
