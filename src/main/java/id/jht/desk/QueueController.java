package id.jht.desk;

import id.jht.calendar.Branches;
import id.jht.counter.CounterQueue;
import id.jht.counter.Ticket;
import id.jht.security.StaffMember;
import id.jht.shared.ReadableTime;
import java.time.Clock;
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

/** Walk-ins of a branch: numbers given out, called, and served. */
@Controller
@RequestMapping("/desk/queue")
class QueueController {

    private final CounterQueue queue;
    private final Branches branches;
    private final Clock clock;

    QueueController(CounterQueue queue, Branches branches, Clock clock) {
        this.queue = queue;
        this.branches = branches;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "") String branch, @AuthenticationPrincipal StaffMember officer, Model model) {
        var here = branches.get(chosen(branch, officer));
        var own = branches.all().stream()
                .filter(one -> officer.mayOpen(one.code()))
                .toList();
        model.addAttribute("queue", new QueuePage(here, own, queue.ofToday(here.code()), officer.id()));
        frame(here.code(), officer, model);
        return "desk/queue";
    }

    @PostMapping("/numbers")
    String take(@RequestParam(defaultValue = "") String branch, @AuthenticationPrincipal StaffMember officer) {
        var ticket = queue.take(chosen(branch, officer));
        return "redirect:/desk/queue/numbers/" + ticket.id() + "?branch=" + ticket.branch();
    }

    /** To be printed, or shown to the person. */
    @GetMapping("/numbers/{id}")
    String number(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String branch,
            @AuthenticationPrincipal StaffMember officer,
            Model model) {
        var here = branches.get(chosen(branch, officer));
        var ticket = queue.find(id, here.code()).orElseThrow(QueueController::unknown);
        model.addAttribute("ticket", ticket);
        model.addAttribute("here", here);
        model.addAttribute(
                "ahead",
                queue.ofToday(here.code()).stream()
                        .filter(other -> other.state() == Ticket.State.WAITING && other.number() < ticket.number())
                        .count());
        frame(here.code(), officer, model);
        return "desk/queue-number";
    }

    @PostMapping("/next")
    String next(
            @RequestParam(defaultValue = "") String branch,
            @AuthenticationPrincipal StaffMember officer,
            RedirectAttributes answer) {
        var code = chosen(branch, officer);
        if (queue.callNext(code, officer.id()).isEmpty()) {
            answer.addFlashAttribute("nobody", true);
        }
        return back(code, answer);
    }

    @PostMapping("/numbers/{id}/absent")
    String absent(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String branch,
            @AuthenticationPrincipal StaffMember officer,
            RedirectAttributes answer) {
        var code = chosen(branch, officer);
        queue.absent(id, code, officer.id());
        return back(code, answer);
    }

    @PostMapping("/numbers/{id}/served")
    String served(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String branch,
            @AuthenticationPrincipal StaffMember officer,
            RedirectAttributes answer) {
        var code = chosen(branch, officer);
        queue.served(id, code, officer.id());
        return back(code, answer);
    }

    @PostMapping("/numbers/{id}/again")
    String again(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String branch,
            @AuthenticationPrincipal StaffMember officer,
            RedirectAttributes answer) {
        var code = chosen(branch, officer);
        if (queue.callAgain(id, code, officer.id()).isEmpty()) {
            answer.addFlashAttribute("occupied", true);
        }
        return back(code, answer);
    }

    private void frame(String branch, StaffMember officer, Model model) {
        model.addAttribute("reader", officer);
        model.addAttribute("now", clock.instant());
        model.addAttribute(
                "times",
                new ReadableTime(StaffLanguage.INDONESIAN, branches.get(branch).zone()));
    }

    private static String back(String branch, RedirectAttributes answer) {
        answer.addAttribute("branch", branch);
        return "redirect:/desk/queue";
    }

    /** The branch asked for, else one of the officer's; to those of other branches it does not exist. */
    private static String chosen(String branch, StaffMember officer) {
        var own = branch.isEmpty()
                ? officer.branches().stream().sorted().findFirst().orElse("")
                : branch;
        if (!officer.mayOpen(own)) {
            throw unknown();
        }
        return own;
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
