package id.jht.desk;

import id.jht.calendar.Branch;
import id.jht.calendar.Branches;
import id.jht.casework.Assignments;
import id.jht.interview.InterviewCalendar;
import id.jht.interview.InterviewDay;
import id.jht.security.StaffMember;
import id.jht.shared.ReadableTime;
import id.jht.shared.RefusedException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The interviews of a branch by day and hour; supervisors say how many officers hold them. */
@Controller
@RequestMapping("/desk/interviews")
class InterviewCalendarController {

    private static final int DAYS = 10;

    private final InterviewCalendar calendar;
    private final Branches branches;

    InterviewCalendarController(InterviewCalendar calendar, Branches branches) {
        this.calendar = calendar;
        this.branches = branches;
    }

    @GetMapping
    String show(
            @AuthenticationPrincipal StaffMember reader,
            @RequestParam(name = "branch", required = false) @Nullable String code,
            @RequestParam(name = "day", required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
            Model model) {
        var own = ownBranches(reader);
        var branch = code == null ? own.get(0) : ownBranch(reader, code);
        var days = calendar.days(branch, DAYS);
        var shown = Objects.requireNonNullElse(day, days.get(0).day());
        model.addAttribute("reader", reader);
        model.addAttribute("branches", own);
        model.addAttribute("branch", branch);
        model.addAttribute("days", days);
        model.addAttribute("day", shown);
        model.addAttribute(
                "seats",
                days.stream()
                        .filter(one -> one.day().equals(shown))
                        .map(InterviewDay::seats)
                        .findFirst()
                        .orElse(branch.interviewCapacity()));
        model.addAttribute("interviews", calendar.on(branch, shown));
        model.addAttribute("times", new ReadableTime(StaffLanguage.INDONESIAN, branch.zone()));
        model.addAttribute("supervises", Assignments.supervises(reader, branch.code()));
        return "desk/interviews";
    }

    @PostMapping
    String setSeats(
            @AuthenticationPrincipal StaffMember reader,
            @RequestParam("branch") String code,
            @RequestParam("day") @DateTimeFormat(iso = ISO.DATE) LocalDate day,
            @RequestParam(name = "seats", defaultValue = "-1") int seats,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            RedirectAttributes answer) {
        var branch = ownBranch(reader, code);
        if (!Assignments.supervises(reader, code)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        try {
            answer.addFlashAttribute("moved", calendar.setSeats(branch, day, seats, reason, reader.id()));
        } catch (RefusedException refused) {
            answer.addFlashAttribute("refused", refused.getMessage());
        }
        answer.addAttribute("branch", code);
        answer.addAttribute("day", day.toString());
        return "redirect:/desk/interviews";
    }

    private List<Branch> ownBranches(StaffMember reader) {
        return branches.all().stream()
                .filter(branch -> reader.mayOpen(branch.code()))
                .toList();
    }

    private Branch ownBranch(StaffMember reader, String code) {
        return ownBranches(reader).stream()
                .filter(branch -> branch.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
