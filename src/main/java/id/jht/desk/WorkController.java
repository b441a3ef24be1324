package id.jht.desk;

import id.jht.casework.Assignments;
import id.jht.casework.CaseNotes;
import id.jht.casework.TaskBoard;
import id.jht.claim.Claim;
import id.jht.security.StaffMember;
import id.jht.shared.RefusedException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an officer does on the case page: take, release and move tasks, write notes, ask the member. */
@Controller
@RequestMapping("/desk/claims/{number}")
class WorkController {

    private final ClaimAccess access;
    private final TaskBoard board;
    private final Assignments assignments;
    private final CaseNotes notes;

    WorkController(ClaimAccess access, TaskBoard board, Assignments assignments, CaseNotes notes) {
        this.access = access;
        this.board = board;
        this.assignments = assignments;
        this.notes = notes;
    }

    @PostMapping("/tasks/{task}/take")
    String take(
            @PathVariable String number,
            @PathVariable String task,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal StaffMember officer,
            RedirectAttributes answer) {
        var claim = openWith(task, number, officer);
        return done(claim, "tugas", answer, () -> assignments.take(task, reason, officer));
    }

    @PostMapping("/tasks/{task}/release")
    String release(
            @PathVariable String number,
            @PathVariable String task,
            @AuthenticationPrincipal StaffMember officer,
            RedirectAttributes answer) {
        var claim = openWith(task, number, officer);
        return done(claim, "tugas", answer, () -> assignments.release(task, officer));
    }

    @PostMapping("/tasks/{task}/move")
    String move(
            @PathVariable String number,
            @PathVariable String task,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal StaffMember officer,
            RedirectAttributes answer) {
        var claim = openWith(task, number, officer);
        return done(claim, "tugas", answer, () -> assignments.move(List.of(task), to, reason, officer));
    }

    @PostMapping("/notes")
    String write(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String words,
            @AuthenticationPrincipal StaffMember officer,
            RedirectAttributes answer) {
        var claim = openAsReaderOfThePerson(number, officer);
        answer.addFlashAttribute("noteWords", words);
        return done(claim, "catatan", answer, () -> notes.write(claim.number(), words, officer.id()));
    }

    @PostMapping("/questions")
    String ask(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String words,
            @AuthenticationPrincipal StaffMember officer,
            RedirectAttributes answer) {
        var claim = openAsReaderOfThePerson(number, officer);
        answer.addFlashAttribute("questionWords", words);
        return done(claim, "catatan", answer, () -> notes.ask(claim.number(), words, officer.id()));
    }

    private Claim openWith(String task, String number, StaffMember officer) {
        var claim = access.open(number, officer);
        var isOfClaim =
                board.of(claim.number()).stream().anyMatch(open -> open.id().equals(task));
        if (!isOfClaim) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return claim;
    }

    private Claim openAsReaderOfThePerson(String number, StaffMember officer) {
        var claim = access.open(number, officer);
        if (!ClaimAccess.seesThePerson(officer)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return claim;
    }

    /** What was typed is kept when the room says no, and gone when it was taken. */
    private static String done(Claim claim, String section, RedirectAttributes answer, Runnable deed) {
        try {
            deed.run();
            answer.getFlashAttributes().clear();
        } catch (RefusedException refused) {
            answer.addFlashAttribute("refusal", refused.getMessage());
        }
        return "redirect:/desk/claims/" + claim.number()
                + (answer.getFlashAttributes().isEmpty() ? "#" + section : "");
    }
}
