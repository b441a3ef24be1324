package id.jht.portal.signin;

import id.jht.portal.DraftCookie;
import id.jht.portal.Faults;
import id.jht.shared.Violation;
import id.jht.signin.MemberSessions;
import id.jht.signin.SignInAnswer;
import id.jht.signin.SignInAnswer.CodeAwaited;
import id.jht.signin.SignInAnswer.CodeWrong;
import id.jht.signin.SignInAnswer.SignedIn;
import id.jht.signin.SignInAnswer.Throttled;
import id.jht.signin.SignIns;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in: who, then the code. */
@Controller
class SignInController {

    private final SignIns signIns;
    private final MemberSessions sessions;
    private final SignInPages pages;

    SignInController(SignIns signIns, MemberSessions sessions, SignInPages pages) {
        this.signIns = signIns;
        this.sessions = sessions;
        this.pages = pages;
    }

    /** Where to go afterwards; every page of the sign-in carries it on. */
    @ModelAttribute("next")
    String next(@RequestParam(required = false) @Nullable String next) {
        return OwnPlace.of(next);
    }

    /** It stays when the language changes. */
    @ModelAttribute("query")
    String query(@ModelAttribute("next") String next) {
        return "next=" + next;
    }

    /** For the pages that speak of the code. */
    @ModelAttribute("minutes")
    long minutes() {
        return signIns.codeMinutes();
    }

    @ModelAttribute("sms")
    boolean sms() {
        return signIns.reachPhones();
    }

    @GetMapping("/sign-in")
    String ask(
            @ModelAttribute("next") String next,
            @RequestParam(required = false) @Nullable String out,
            HttpServletRequest request,
            Model model,
            Locale locale) {
        if (sessions.find(MemberCookies.token(request)).isPresent()) {
            return "redirect:" + next;
        }
        model.addAttribute("signedOut", out != null);
        return pages.who(TypedPerson.of(Map.of()), List.of(), model, locale);
    }

    @PostMapping("/sign-in")
    String begin(
            @ModelAttribute("next") String next,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        var typed = TypedPerson.of(sent);
        var violations = new ArrayList<Violation>();
        var who = typed.form().read(violations);
        if (who.isEmpty()) {
            return pages.who(typed, violations, model, locale);
        }
        var answer = signIns.begin(who.get(), languageOf(locale), request.getRemoteAddr());
        return awaitCode(answer, next, request, response, model, locale);
    }

    @PostMapping("/sign-in/again")
    String beginAgain(
            @ModelAttribute("next") String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        var answer = signIns.beginAgain(signInOf(request), languageOf(locale), request.getRemoteAddr());
        return awaitCode(answer, next, request, response, model, locale);
    }

    private String awaitCode(
            SignInAnswer answer,
            String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        if (answer instanceof CodeAwaited awaited) {
            MemberCookies.keepSignIn(request, response, awaited.signIn());
            return "redirect:/sign-in/code?next=" + next;
        }
        return answer instanceof Throttled throttled
                ? pages.throttled(throttled, response, model, locale)
                : pages.over(model);
    }

    @GetMapping("/sign-in/code")
    String askCode(HttpServletRequest request, Model model, Locale locale) {
        return MemberCookies.signIn(request) == null ? "redirect:/sign-in" : pages.code(List.of(), model, locale);
    }

    @PostMapping("/sign-in/code")
    String giveCode(
            @ModelAttribute("next") String next,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        if (!code.replaceAll("[ .-]", "").matches("[0-9]{6}")) {
            return pages.code(List.of(Violation.of("code", "CODE_FORM")), model, locale);
        }
        var answer = signIns.giveCode(signInOf(request), code, request.getRemoteAddr());
        if (answer instanceof SignedIn signedIn) {
            MemberCookies.keepToken(request, response, signedIn.token());
            return "redirect:" + next;
        }
        return answer instanceof CodeWrong wrong
                ? pages.code(List.of(Violation.of("code", "CODE_WRONG", wrong.triesLeft())), model, locale)
                : pages.over(model);
    }

    @PostMapping("/sign-out")
    String signOut(HttpServletRequest request, HttpServletResponse response, Model model) {
        sessions.close(MemberCookies.token(request), request.getRemoteAddr());
        MemberCookies.forgetToken(request, response);
        DraftCookie.clear(request, response);
        model.addAttribute("faults", Faults.NONE);
        return "redirect:/sign-in?out=yes";
    }

    private static String signInOf(HttpServletRequest request) {
        var signIn = MemberCookies.signIn(request);
        return signIn == null ? "" : signIn;
    }

    private static String languageOf(Locale locale) {
        return locale.getLanguage().equals("en") ? "en" : "id";
    }
}
