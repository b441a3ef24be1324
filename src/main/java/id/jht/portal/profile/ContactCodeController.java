package id.jht.portal.profile;

import id.jht.membership.Member;
import id.jht.portal.profile.UnprovenContacts.Email;
import id.jht.portal.profile.UnprovenContacts.Mobile;
import id.jht.portal.profile.UnprovenContacts.Unproven;
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

/** Asks for the code that went to a new e-mail address or mobile number; until it comes back the contact is not answered. */
@Controller
@RequestMapping(ContactCodeController.PLACE)
class ContactCodeController {

    static final String PLACE = ProfilePage.HOME + "/contact/code";

    private final ProfilePage page;
    private final UnprovenContacts contacts;

    ContactCodeController(ProfilePage page, UnprovenContacts contacts) {
        this.page = page;
        this.contacts = contacts;
    }

    @GetMapping
    String ask(HttpServletRequest request, Model model, Locale locale) {
        return withUnproven(request, (member, contact) -> show(contact, "", List.of(), false, model, locale));
    }

    @PostMapping
    String take(@RequestParam(defaultValue = "") String code, HttpServletRequest request, Model model, Locale locale) {
        return withUnproven(request, (member, contact) -> {
            var wrong = isCode(code)
                    ? contacts.giveCode(member, contact, code, locale)
                    : List.of(Violation.of("code", "CODE_FORM"));
            return wrong.isEmpty()
                    ? goOn(member, request, model, locale)
                    : show(contact, code, wrong, false, model, locale);
        });
    }

    /** Who has changed both contacts is asked for the second code now. */
    private String goOn(Member member, HttpServletRequest request, Model model, Locale locale) {
        var wrong = contacts.begin(member, request.getRemoteAddr(), locale);
        return contacts.of(member)
                .map(next -> wrong.isEmpty() ? "redirect:" + PLACE : show(next, "", wrong, false, model, locale))
                .orElse("redirect:" + ProfilePage.HOME);
    }

    @PostMapping(params = "again")
    String sendAgain(HttpServletRequest request, Model model, Locale locale) {
        return withUnproven(request, (member, contact) -> {
            var wrong = contacts.beginAgain(member, contact, request.getRemoteAddr(), locale);
            return show(contact, "", wrong, wrong.isEmpty(), model, locale);
        });
    }

    private String withUnproven(HttpServletRequest request, BiFunction<Member, Unproven, String> answer) {
        return page.forFilling(
                request,
                member -> contacts.of(member)
                        .map(contact -> answer.apply(member, contact))
                        .orElse("redirect:" + ProfilePage.HOME));
    }

    private static boolean isCode(String typed) {
        return typed.replaceAll("[ .-]", "").matches("[0-9]{6}");
    }

    private String show(
            Unproven contact, String code, List<Violation> wrong, boolean sentAgain, Model model, Locale locale) {
        page.show(model, wrong, locale);
        model.addAttribute("kind", contact instanceof Mobile ? "mobile" : "email");
        model.addAttribute("contact", typed(contact));
        model.addAttribute("answers", new TypedAnswers(Map.of("code", code)));
        model.addAttribute("sentAgain", sentAgain);
        return "portal/profile/contact-code";
    }

    /** Whole, because the member must see a slip of the finger. */
    private static String typed(Unproven contact) {
        return contact instanceof Email email
                ? email.address().value()
                : ((Mobile) contact).number().value();
    }
}
