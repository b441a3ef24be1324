package id.jht.desk;

import id.jht.claim.ClaimNumber;
import id.jht.reconciliation.Difference;
import id.jht.reconciliation.Reconciliation;
import id.jht.reconciliation.UnreadableStatementException;
import id.jht.security.StaffMember;
import id.jht.shared.ReadableTime;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The bank's account statements: imported by finance, and what differed. */
@Controller
@RequestMapping("/desk/statements")
class StatementController {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final int LONGEST_NAME = 100;

    private final Reconciliation reconciliation;
    private final ClaimAccess access;
    private final MessageSource messages;

    StatementController(Reconciliation reconciliation, ClaimAccess access, MessageSource messages) {
        this.reconciliation = reconciliation;
        this.access = access;
        this.messages = messages;
    }

    @GetMapping
    String show(@AuthenticationPrincipal StaffMember reader, Model model) {
        model.addAttribute("reader", reader);
        model.addAttribute("times", new ReadableTime(StaffLanguage.INDONESIAN, WIB));
        model.addAttribute("differences", differencesFor(reader));
        model.addAttribute("imported", reconciliation.imported());
        return "desk/statements";
    }

    /** The paying account is one for all branches, its claims are not; what belongs to no claim is everybody's. */
    private List<Difference> differencesFor(StaffMember reader) {
        return reconciliation.differences().stream()
                .filter(difference -> ClaimNumber.parse(difference.claimNumber())
                        .map(number -> access.find(number, reader).isPresent())
                        .orElse(true))
                .toList();
    }

    @PostMapping
    String take(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @AuthenticationPrincipal StaffMember finance,
            RedirectAttributes answer)
            throws IOException {
        if (file == null || file.isEmpty()) {
            answer.addFlashAttribute("refusal", sentence("reconciliation.missing"));
        } else {
            take(nameOf(file), file.getBytes(), finance.id(), answer);
        }
        return "redirect:/desk/statements";
    }

    private void take(String name, byte[] content, String actor, RedirectAttributes answer) {
        try {
            var differences = reconciliation.take(name, content, actor);
            answer.addFlashAttribute(
                    "done",
                    differences
                            .map(number -> sentence("reconciliation.done", number))
                            .orElseGet(() -> sentence("reconciliation.known")));
        } catch (UnreadableStatementException unreadable) {
            answer.addFlashAttribute(
                    "refusal", sentence(String.valueOf(unreadable.getMessage()), unreadable.subject()));
        }
    }

    private static String nameOf(MultipartFile file) {
        var name = Optional.ofNullable(file.getOriginalFilename())
                .orElse("")
                .replaceAll("[\\p{Cntrl}/\\\\]", "")
                .strip();
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private String sentence(String code, Object... arguments) {
        return messages.getMessage(code, arguments, StaffLanguage.INDONESIAN);
    }
}
