package id.jht.desk;

import id.jht.policy.RuleBook;
import id.jht.policy.RuleTable;
import id.jht.policy.RuleUploads;
import id.jht.security.StaffMember;
import id.jht.shared.ReadableTime;
import id.jht.shared.RefusedException;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Rules and settings: looked at, downloaded, and changed by a file that is checked before it is applied. */
@Controller
@RequestMapping("/desk/policies")
class PolicyController {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final RuleBook book;
    private final RuleUploads uploads;
    private final PolicyPages pages;
    private final MessageSource messages;
    private final Clock clock;

    PolicyController(RuleBook book, RuleUploads uploads, PolicyPages pages, MessageSource messages, Clock clock) {
        this.book = book;
        this.uploads = uploads;
        this.pages = pages;
        this.messages = messages;
        this.clock = clock;
    }

    @ModelAttribute
    void everyPage(@AuthenticationPrincipal StaffMember reader, Model model) {
        model.addAttribute("reader", reader);
        model.addAttribute("times", new ReadableTime(StaffLanguage.INDONESIAN, WIB));
    }

    @GetMapping
    String all(Model model) {
        model.addAttribute("tables", pages.summaries());
        return "desk/policies";
    }

    @GetMapping("/{slug}")
    String one(@PathVariable String slug, Model model) {
        model.addAttribute("page", pages.of(table(slug)));
        return "desk/policy";
    }

    @GetMapping("/{slug}.csv")
    ResponseEntity<byte[]> file(@PathVariable String slug) {
        var name = slug + "-" + LocalDate.ofInstant(clock.instant(), WIB) + ".csv";
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(book.file(table(slug)));
    }

    @PostMapping("/{slug}")
    ModelAndView check(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @AuthenticationPrincipal StaffMember reader,
            RedirectAttributes answer)
            throws IOException {
        var table = table(slug);
        if (file == null || file.isEmpty()) {
            return refused(slug, "policy.mistake.missing", answer);
        }
        var checked = uploads.check(table, file.getBytes(), reader.id());
        if (checked instanceof RuleUploads.Wrong wrong) {
            return new ModelAndView(
                    "desk/policy", Map.of("page", pages.of(table, wrong.mistakes())), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        if (checked instanceof RuleUploads.Kept kept) {
            return new ModelAndView("redirect:/desk/policies/" + slug + "/uploads/" + kept.id());
        }
        return refused(slug, "policy.upload.unchanged", answer);
    }

    @GetMapping("/{slug}/uploads/{id}")
    String look(@PathVariable String slug, @PathVariable UUID id, Model model, RedirectAttributes answer) {
        var table = table(slug);
        var waiting = uploads.find(table, id);
        if (waiting.isEmpty()) {
            answer.addFlashAttribute("refusal", sentence("policy.apply.gone"));
            return "redirect:/desk/policies/" + slug;
        }
        model.addAttribute("table", table);
        model.addAttribute("waiting", waiting.get());
        return "desk/policy-change";
    }

    @PostMapping("/{slug}/uploads/{id}")
    String apply(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean confirmed,
            @AuthenticationPrincipal StaffMember reader,
            RedirectAttributes answer) {
        var table = table(slug);
        var retires = uploads.find(table, id)
                .filter(waiting -> !waiting.outdated())
                .filter(waiting -> !waiting.change().retired().isEmpty())
                .isPresent();
        if (retires && !confirmed) {
            answer.addFlashAttribute("refusal", sentence("policy.apply.unconfirmed"));
            return "redirect:/desk/policies/" + slug + "/uploads/" + id;
        }
        try {
            var change = uploads.apply(table, id, reader.id());
            answer.addFlashAttribute(
                    "done",
                    sentence(
                            "policy.apply.done",
                            change.added().size(),
                            change.changed().size(),
                            change.retired().size()));
        } catch (RefusedException refused) {
            answer.addFlashAttribute("refusal", refused.getMessage());
        }
        return "redirect:/desk/policies/" + slug;
    }

    private RuleTable table(String slug) {
        return book.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView refused(String slug, String code, RedirectAttributes answer) {
        answer.addFlashAttribute("refusal", sentence(code));
        return new ModelAndView("redirect:/desk/policies/" + slug);
    }

    private String sentence(String code, Object... arguments) {
        return messages.getMessage(code, arguments, StaffLanguage.INDONESIAN);
    }
}
