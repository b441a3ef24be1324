package id.jht.portal.profile;

import id.jht.membership.Member;
import id.jht.shared.EmailAddress;
import id.jht.shared.Violation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks for the code that went to a new e-mail address; until it comes back the contact is not answered. */
@Controller
@RequestMapping(NewEmailController.PLACE)
class NewEmailController {

    static final String PLACE = ProfilePage.HOME + "/contact/code";

    private final ProfilePage page;
    private final NewEmail newEmail;

    NewEmailController(ProfilePage page, NewEmail newEmail) {
        this.page = page;
        this.newEmail = newEmail;
    }

    @GetMapping
    String ask(HttpServletRequest request, Model model, Locale locale) {
        return withUnproven(request, (member, email) -> show(email, "", List.of(), false, model, locale));
    }

    @PostMapping
    String take(@RequestParam(defaultValue = "") String code, HttpServletRequest request, Model model, Locale locale) {
        return withUnproven(request, (member, email) -> {
            var wrong = isCode(code)
                    ? newEmail.giveCode(member, email, code, locale)
                    : List.of(Violation.of("code", "CODE_FORM"));
            return wrong.isEmpty() ? "redirect:" + ProfilePage.HOME : show(email, code, wrong, false, model, locale);
        });
    }

    @PostMapping(params = "again")
    String sendAgain(HttpServletRequest request, Model model, Locale locale) {
        return withUnproven(request, (member, email) -> {
            var wrong = newEmail.beginAgain(member, email, request.getRemoteAddr(), locale);
            return show(email, "", wrong, wrong.isEmpty(), model, locale);
        });
    }

    private String withUnproven(HttpServletRequest request, BiFunction<Member, EmailAddress, String> answer) {
        return page.forFilling(
                request,
                member -> newEmail.unproven(member)
                        .map(email -> answer.apply(member, email))
                        .orElse("redirect:" + ProfilePage.HOME));
    }

    private static boolean isCode(String typed) {
        return typed.replaceAll("[ .-]", "").matches("[0-9]{6}");
    }

    private String show(
            EmailAddress email, String code, List<Violation> wrong, boolean sentAgain, Model model, Locale locale) {
        page.show(model, wrong, locale);
        model.addAttribute("email", email.value());
        model.addAttribute("answers", new TypedAnswers(Map.of("code", code)));
        model.addAttribute("sentAgain", sentAgain);
        return "portal/profile/contact-code";
    }
}
