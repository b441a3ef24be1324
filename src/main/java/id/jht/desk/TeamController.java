package id.jht.desk;

import id.jht.calendar.Branches;
import id.jht.casework.Assignments;
import id.jht.casework.TaskBoard;
import id.jht.security.StaffMember;
import id.jht.shared.ReadableTime;
import id.jht.shared.RefusedException;
import java.time.Clock;
import java.util.List;
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

/** How much lies with whom at a branch, and tasks moved from one to another, many at once. */
@Controller
@RequestMapping("/desk/team")
class TeamController {

    private static final int MOST = 200;

    private final TaskBoard board;
    private final Assignments assignments;
    private final Branches branches;
    private final Clock clock;

    TeamController(TaskBoard board, Assignments assignments, Branches branches, Clock clock) {
        this.board = board;
        this.assignments = assignments;
        this.branches = branches;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "") String branch,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String person,
            @AuthenticationPrincipal StaffMember reader,
            Model model) {
        var here = branches.get(chosen(branch, reader));
        var now = clock.instant();
        var tomorrow = now.atZone(here.zone()).toLocalDate().plusDays(1).atStartOfDay(here.zone());
        var wanted = new TaskBoard.Wanted(group, person);
        model.addAttribute(
                "team",
                new TeamPage(
                        here,
                        branches.all().stream()
                                .filter(one -> reader.mayOpen(one.code()))
                                .toList(),
                        board.loads(here.code(), now, tomorrow.toInstant()),
                        board.colleagues(here.code()),
                        board.of(here.code(), wanted, MOST),
                        wanted,
                        assignments.latest(here.code())));
        model.addAttribute("times", new ReadableTime(StaffLanguage.INDONESIAN, here.zone()));
        model.addAttribute("now", now);
        model.addAttribute("reader", reader);
        return "desk/team";
    }

    @PostMapping
    String move(
            @RequestParam(defaultValue = "") String branch,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(name = "task", required = false) List<String> tasks,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal StaffMember supervisor,
            RedirectAttributes answer) {
        var chosen = tasks == null ? List.<String>of() : tasks;
        try {
            assignments.move(chosen, to, reason, supervisor);
            answer.addFlashAttribute("moved", chosen.size());
        } catch (RefusedException refused) {
            answer.addFlashAttribute("refusal", refused.getMessage());
            answer.addFlashAttribute("chosen", chosen);
            answer.addFlashAttribute("reason", reason);
        }
        answer.addAttribute("branch", chosen(branch, supervisor));
        answer.addAttribute("group", group);
        answer.addAttribute("person", person);
        return "redirect:/desk/team";
    }

    /** The branch asked for, else one of the reader's; to those of other branches it does not exist. */
    private static String chosen(String branch, StaffMember reader) {
        var own = branch.isEmpty()
                ? reader.branches().stream().sorted().findFirst().orElse("")
                : branch;
        if (!Assignments.supervises(reader, own)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return own;
    }
}
