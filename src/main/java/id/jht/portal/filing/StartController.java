package id.jht.portal.filing;

import id.jht.draft.Drafts;
import id.jht.draft.MailedDrafts;
import id.jht.draft.OpenedDraft;
import id.jht.portal.DraftCookie;
import id.jht.portal.Faults;
import id.jht.portal.signin.SignedIn;
import id.jht.preparation.Answers;
import id.jht.preparation.DraftLimits;
import id.jht.preparation.Known;
import id.jht.preparation.Step;
import id.jht.shared.Violation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The one front door: begin, go on with what was begun here or on another device, or delete it. */
@Controller
@RequestMapping("/claims/new")
class StartController {

    private final CurrentDraft current;
    private final Drafts drafts;
    private final MailedDrafts mailed;
    private final PageFaults faults;
    private final SignedIn signedIn;
    private final DraftLimits limits;

    StartController(
            CurrentDraft current,
            Drafts drafts,
            MailedDrafts mailed,
            PageFaults faults,
            SignedIn signedIn,
            DraftLimits limits) {
        this.current = current;
        this.drafts = drafts;
        this.mailed = mailed;
        this.faults = faults;
        this.signedIn = signedIn;
        this.limits = limits;
    }

    @ModelAttribute("daysKept")
    long daysKept() {
        return drafts.kept().toDays();
    }

    @GetMapping
    String start(
            @RequestParam(required = false) @Nullable String lost,
            @RequestParam(required = false) @Nullable String deleted,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("faults", Faults.NONE);
        model.addAttribute("lost", lost != null);
        model.addAttribute("deleted", deleted != null);
        model.addAttribute("draft", current.of(request).orElse(null));
        model.addAttribute("known", signedIn.of(request).isPresent());
        return "portal/filing/start";
    }

    @PostMapping
    String begin(
            @RequestParam(required = false) @Nullable String ownPhone,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        var member = signedIn.of(request);
        if (limits.anotherDraft(member, request.getRemoteAddr()).isPresent()) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            model.addAttribute("tooMany", true);
            return start(null, null, request, model);
        }
        var language = PageLanguage.of(locale);
        var begun = drafts.begin(language);
        member.ifPresent(known -> drafts.answer(begun.draft().id(), Known.of(known), language));
        openHere(begun, ownPhone, request, response);
        return "redirect:" + Step.CAUSE.address();
    }

    @GetMapping("/resume")
    String askForKey(@RequestParam(name = "draft", defaultValue = "") String link, Model model) {
        return key(link, Answers.of(Map.of()), Faults.NONE, model);
    }

    /** The birth date is asked because a mistyped address would else lay a stranger's papers open. */
    @PostMapping("/resume")
    String resume(
            @RequestParam(name = "draft", defaultValue = "") String link,
            @RequestParam(required = false) @Nullable String ownPhone,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        var typed = Answers.of(sent);
        var opened = mailed.open(link, draft -> Answers.of(draft).isBornOn(typed.birthDate()));
        if (opened.isPresent()) {
            openHere(opened.get(), ownPhone, request, response);
            return "redirect:/claims/new/tasks";
        }
        var wrong = List.of(Violation.of("birthDate", "KEY_DIFFERS", mailed.maxTries()));
        return key(link, typed, faults.on(Step.IDENTITY, wrong, locale), model);
    }

    private void openHere(
            OpenedDraft draft, @Nullable String ownPhone, HttpServletRequest request, HttpServletResponse response) {
        if (ownPhone == null) {
            DraftCookie.set(request, response, draft.token());
        } else {
            DraftCookie.keep(request, response, draft.token(), drafts.kept());
        }
    }

    private String key(String link, Answers typed, Faults faults, Model model) {
        model.addAttribute("query", "draft=" + URLEncoder.encode(link, StandardCharsets.UTF_8));
        if (mailed.isResting(link)) {
            model.addAttribute("faults", Faults.NONE);
            model.addAttribute("tries", mailed.maxTries());
            return "portal/filing/resume-later";
        }
        model.addAttribute("link", link);
        model.addAttribute("answers", typed);
        model.addAttribute("faults", faults);
        return mailed.isOpen(link) ? "portal/filing/resume" : Lost.PAGE;
    }

    @GetMapping("/delete")
    String askToDelete(HttpServletRequest request, Model model) {
        model.addAttribute("faults", Faults.NONE);
        return current.of(request)
                .map(draft -> {
                    model.addAttribute("draft", draft);
                    return "portal/filing/delete";
                })
                .orElse(Lost.PAGE);
    }

    @PostMapping("/delete")
    String delete(HttpServletRequest request, HttpServletResponse response) {
        var draft = current.of(request);
        draft.ifPresent(found -> drafts.delete(found.id()));
        DraftCookie.clear(request, response);
        return draft.isPresent() ? "redirect:/claims/new?deleted=yes" : Lost.PAGE;
    }
}
