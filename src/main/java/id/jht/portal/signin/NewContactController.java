package id.jht.portal.signin;

import id.jht.document.DocumentType;
import id.jht.document.Documents;
import id.jht.document.Paper;
import id.jht.portal.Explanations;
import id.jht.portal.SentPapers;
import id.jht.shared.Violation;
import id.jht.signin.NewContactForm;
import id.jht.signin.NewContacts;
import id.jht.signin.SignInAnswer;
import id.jht.signin.SignInAnswer.CodeAwaited;
import id.jht.signin.SignInAnswer.NotProven;
import id.jht.signin.SignInAnswer.Throttled;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The way in for members who no longer have the registered e-mail: a stronger check, then a code to the new address. */
@Controller
@RequestMapping("/sign-in/new-contact")
class NewContactController {

    private final NewContacts newContacts;
    private final Documents documents;
    private final SignInPages pages;
    private final Explanations explanations;

    NewContactController(NewContacts newContacts, Documents documents, SignInPages pages, Explanations explanations) {
        this.newContacts = newContacts;
        this.documents = documents;
        this.pages = pages;
        this.explanations = explanations;
    }

    @ModelAttribute("next")
    String next(@RequestParam(required = false) @Nullable String next) {
        return OwnPlace.of(next);
    }

    /** It stays when the language changes. */
    @ModelAttribute("query")
    String query(@ModelAttribute("next") String next) {
        return "next=" + next;
    }

    @GetMapping
    String ask(HttpServletRequest request, Model model, Locale locale) {
        var signIn = signInOf(request);
        return newContacts.isOpen(signIn) ? show(signIn, Map.of(), List.of(), model, locale) : pages.over(model);
    }

    @PostMapping
    String offer(
            @ModelAttribute("next") String next,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "SELFIE", required = false) @Nullable MultipartFile selfie,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        var form = new NewContactForm(sent.get("motherMaidenName"), sent.get("email"), sent.get("mobile"));
        var picture = SentPapers.content(selfie, documents.mostBytes());
        var wrong = new ArrayList<>(form.faults());
        wrong.addAll(faultsOf(selfie, picture));
        if (!wrong.isEmpty()) {
            return show(signInOf(request), sent, wrong, model, locale);
        }
        var answer = newContacts.offer(signInOf(request), form, picture, request.getRemoteAddr());
        return follow(answer, next, response, model, locale);
    }

    private List<Violation> faultsOf(@Nullable MultipartFile selfie, byte[] picture) {
        var name = selfie == null ? "" : Objects.requireNonNullElse(selfie.getOriginalFilename(), "");
        return picture.length == 0
                ? List.of(Violation.of("SELFIE", "REQUIRED"))
                : documents.check(List.of(new Paper(DocumentType.SELFIE, name, picture)));
    }

    private String follow(SignInAnswer answer, String next, HttpServletResponse response, Model model, Locale locale) {
        if (answer instanceof CodeAwaited) {
            return "redirect:/sign-in/code?next=" + next;
        }
        if (answer instanceof Throttled throttled) {
            return pages.throttled(throttled, response, model, locale);
        }
        return answer instanceof NotProven ? "portal/sign-in-not-proven" : pages.over(model);
    }

    private String show(String signIn, Map<String, String> typed, List<Violation> wrong, Model model, Locale locale) {
        model.addAttribute("byPassport", newContacts.isByPassport(signIn));
        model.addAttribute("days", newContacts.coolDownDays());
        model.addAttribute("answers", typed);
        model.addAttribute("faults", explanations.faults(wrong, locale));
        return "portal/sign-in-contact";
    }

    private static String signInOf(HttpServletRequest request) {
        var signIn = MemberCookies.signIn(request);
        return signIn == null ? "" : signIn;
    }
}
