package id.jht.process.queue;

import id.jht.security.StaffMember;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** "Give me the next one": takes the most urgent task of the person's desks and opens it in Tasklist. */
@Controller
@RequestMapping("/desk/next")
class NextTaskController {

    private static final String TASKLIST = "/camunda/app/tasklist/default/#/?task=";

    private final NextTask next;

    NextTaskController(NextTask next) {
        this.next = next;
    }

    @GetMapping
    String show(@AuthenticationPrincipal StaffMember reader, Model model) {
        model.addAttribute("reader", reader);
        model.addAttribute("waiting", next.waitingFor(reader));
        return "desk/next";
    }

    @PostMapping
    String take(@AuthenticationPrincipal StaffMember reader) {
        return "redirect:" + next.takeFor(reader).map(task -> TASKLIST + task).orElse("/desk/next?none");
    }
}
