package id.jht.portal.filing;

import id.jht.draft.Draft;
import id.jht.draft.DraftTries;
import id.jht.preparation.Answers;
import id.jht.preparation.HolderCheck;
import id.jht.preparation.PageChecks;
import id.jht.preparation.Step;
import id.jht.shared.Violation;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Looks at one field while the page is being filled in. Keeps nothing and stops nobody: the page itself decides when it is sent. */
@RestController
class FieldChecksController {

    private static final int MOST = 120;
    private static final Duration WITHIN = Duration.ofMinutes(10);

    private final CurrentDraft current;
    private final PageChecks checks;
    private final PageFaults faults;
    private final HolderCheck holders;
    private final DraftTries tries;
    private final MessageSource messages;

    FieldChecksController(
            CurrentDraft current,
            PageChecks checks,
            PageFaults faults,
            HolderCheck holders,
            DraftTries tries,
            MessageSource messages) {
        this.current = current;
        this.checks = checks;
        this.faults = faults;
        this.holders = holders;
        this.tries = tries;
        this.messages = messages;
    }

    /** @param wrong sentence to show at the field; {@code note} something good to know, such as the name of the holder */
    record Checked(@Nullable String wrong, @Nullable String note) {

        static final Checked NOTHING = new Checked(null, null);
    }

    @PostMapping("/claims/new/checks")
    ResponseEntity<Checked> check(
            @RequestParam String field,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            Locale locale) {
        var draft = current.of(request);
        if (draft.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        if (!tries.allow(draft.get().id(), "checks", MOST, WITHIN)) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
        }
        return ResponseEntity.ok(
                look(draft.get(), field, Answers.of(draft.get()).with(sent), request, locale));
    }

    private Checked look(Draft draft, String field, Answers answers, HttpServletRequest request, Locale locale) {
        var step = Step.asking(field);
        if (!step.isOpen(answers)) {
            return Checked.NOTHING;
        }
        var wrong = checks.of(step, answers, draft, request.getRemoteAddr()).stream()
                .filter(violation -> violation.field().equals(field))
                .filter(violation -> !isOnlyMissing(violation))
                .findFirst();
        if (wrong.isPresent()) {
            return new Checked(faults.sentence(wrong.get(), locale), null);
        }
        return field.equals("accountNumber") ? holder(draft, answers, request, locale) : Checked.NOTHING;
    }

    /** Nobody is told to fill in what they are about to fill in. */
    private static boolean isOnlyMissing(Violation violation) {
        return violation.code().equals("REQUIRED");
    }

    private Checked holder(Draft draft, Answers answers, HttpServletRequest request, Locale locale) {
        var answer = holders.of(draft, answers, request.getRemoteAddr());
        if (answer instanceof HolderCheck.Unknown) {
            return new Checked(words("portal.filing.holder.unknown", locale), null);
        }
        return answer instanceof HolderCheck.Found found ? told(found, locale) : Checked.NOTHING;
    }

    private Checked told(HolderCheck.Found holder, Locale locale) {
        return holder.isOwner()
                ? new Checked(null, words("portal.filing.holder", locale, holder.maskedName()))
                : new Checked(words("portal.filing.holder.differs", locale, holder.maskedName()), null);
    }

    private String words(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
