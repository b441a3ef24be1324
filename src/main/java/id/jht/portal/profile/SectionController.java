package id.jht.portal.profile;

import id.jht.calendar.Branches;
import id.jht.membership.Member;
import id.jht.profile.ProfileAnswers;
import id.jht.profile.ProfileDrafts;
import id.jht.profile.ProfileField;
import id.jht.profile.ProfileSection;
import id.jht.shared.Banks;
import id.jht.shared.Violation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One page for each section; what is right is saved at once. */
@Controller
@RequestMapping(ProfilePage.HOME + "/{slug:identity|mother|contact|address|account|tax|more|branch}")
class SectionController {

    private final ProfilePage page;
    private final ProfileDrafts drafts;
    private final UnprovenContacts contacts;
    private final Branches branches;

    SectionController(ProfilePage page, ProfileDrafts drafts, UnprovenContacts contacts, Branches branches) {
        this.page = page;
        this.drafts = drafts;
        this.contacts = contacts;
        this.branches = branches;
    }

    @GetMapping
    String ask(@PathVariable String slug, HttpServletRequest request, Model model, Locale locale) {
        var section = section(slug);
        return page.forFilling(
                request,
                member ->
                        show(section, member, TypedAnswers.of(drafts.of(member).answers()), List.of(), model, locale));
    }

    @PostMapping
    String take(
            @PathVariable String slug,
            @RequestParam Map<String, String> form,
            HttpServletRequest request,
            Model model,
            Locale locale) {
        var section = section(slug);
        var typed = TypedAnswers.sent(form);
        return page.forFilling(request, member -> {
            if (wantsToCorrect(section, typed)) {
                return show(section, member, withRegistered(member), List.of(), model, locale);
            }
            if (comesFromTheVillages(section, form)) {
                return show(section, member, typed, List.of(), model, locale);
            }
            var wrong = save(member, section, typed, request, locale);
            return wrong.isEmpty()
                    ? "redirect:" + next(section, member)
                    : show(section, member, typed, wrong, model, locale);
        });
    }

    private List<Violation> save(
            Member member, ProfileSection section, TypedAnswers typed, HttpServletRequest request, Locale locale) {
        var wrong = drafts.save(member, section, typed.answers());
        return wrong.isEmpty() && section == ProfileSection.CONTACT
                ? contacts.begin(member, request.getRemoteAddr(), locale)
                : wrong;
    }

    private String next(ProfileSection section, Member member) {
        return section == ProfileSection.CONTACT && contacts.of(member).isPresent()
                ? ContactCodeController.PLACE
                : ProfilePage.HOME;
    }

    /** "No, something is wrong" without having seen the fields yet, as without script. */
    private static boolean wantsToCorrect(ProfileSection section, TypedAnswers typed) {
        return section == ProfileSection.IDENTITY
                && typed.answers().correctsIdentity()
                && !typed.byName().containsKey(ProfileField.NAME.key());
    }

    /** Without script the list of villages sends the form back before the member has come to its end. */
    private static boolean comesFromTheVillages(ProfileSection section, Map<String, String> form) {
        return (section == ProfileSection.ADDRESS || section == ProfileSection.MORE)
                && !form.containsKey("village.typed");
    }

    private static TypedAnswers withRegistered(Member member) {
        var typed = new HashMap<>(TypedAnswers.of(ProfileAnswers.of(member)).byName());
        typed.put(ProfileField.IDENTITY_RIGHT.key(), "no");
        return new TypedAnswers(typed);
    }

    private String show(
            ProfileSection section,
            Member member,
            TypedAnswers answers,
            List<Violation> wrong,
            Model model,
            Locale locale) {
        page.show(model, wrong, locale);
        model.addAttribute("member", member);
        model.addAttribute("section", section);
        model.addAttribute("answers", answers);
        model.addAttribute("banks", Banks.all());
        model.addAttribute("branches", branches.all());
        return "portal/profile/section";
    }

    private static ProfileSection section(String slug) {
        return ProfileSection.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
