package id.jht.portal.profile;

import id.jht.calendar.Branch;
import id.jht.calendar.Branches;
import id.jht.membership.Member;
import id.jht.portal.address.VillageLabels;
import id.jht.profile.ProfileAnswers;
import id.jht.profile.ProfileDrafts;
import id.jht.profile.ProfileField;
import id.jht.profile.ProfileNumber;
import id.jht.profile.ProfileSection;
import id.jht.profile.ProfileUpdate;
import id.jht.profile.ProfileUpdates;
import id.jht.profile.Sending;
import id.jht.shared.Banks;
import id.jht.shared.Violation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The list of tasks, the check of all answers, and sending them. */
@Controller
@RequestMapping(ProfilePage.HOME)
class ProfileController {

    private final ProfilePage page;
    private final ProfileDrafts drafts;
    private final ProfileUpdates updates;
    private final Branches branches;
    private final VillageLabels villages;

    ProfileController(
            ProfilePage page, ProfileDrafts drafts, ProfileUpdates updates, Branches branches, VillageLabels villages) {
        this.page = page;
        this.drafts = drafts;
        this.updates = updates;
        this.branches = branches;
        this.villages = villages;
    }

    @GetMapping
    String tasks(HttpServletRequest request, Model model, Locale locale) {
        return page.forMember(request, member -> {
            page.show(model, List.of(), locale);
            model.addAttribute("member", member);
            model.addAttribute("open", page.open(member).isPresent());
            model.addAttribute("draft", drafts.of(member));
            model.addAttribute("sections", ProfileSection.values());
            return "portal/profile/tasks";
        });
    }

    @GetMapping("/check")
    String check(HttpServletRequest request, Model model, Locale locale) {
        return page.forFilling(
                request,
                member -> drafts.of(member).isComplete()
                        ? check(member, List.of(), model, locale)
                        : "redirect:" + ProfilePage.HOME);
    }

    private String check(Member member, List<Violation> wrong, Model model, Locale locale) {
        page.showElsewhere(model, wrong, locale);
        var draft = drafts.of(member);
        model.addAttribute("member", member);
        model.addAttribute("draft", draft);
        model.addAttribute("answers", TypedAnswers.of(draft.answers()));
        model.addAttribute("more", ProfileSection.MORE);
        model.addAttribute("address", address(draft.answers()));
        model.addAttribute("account", account(draft.answers()));
        model.addAttribute(
                "branch",
                branches.find(draft.answers().get(ProfileField.BRANCH))
                        .map(Branch::name)
                        .orElse(""));
        return "portal/profile/check";
    }

    private String address(ProfileAnswers answers) {
        return String.join(
                ", ",
                answers.get(ProfileField.STREET),
                villages.of(answers.get(ProfileField.VILLAGE_CODE)),
                answers.get(ProfileField.POSTAL_CODE));
    }

    private static String account(ProfileAnswers answers) {
        var bank = Banks.find(answers.get(ProfileField.BANK_CODE)).map(Banks.Bank::name);
        return bank.orElse("") + " " + answers.get(ProfileField.ACCOUNT_NUMBER);
    }

    @PostMapping("/check")
    String send(HttpServletRequest request, Model model, Locale locale) {
        return page.forFilling(request, member -> {
            var language = locale.getLanguage().equals("en") ? "en" : "id";
            var answer = updates.send(member, language);
            if (answer instanceof Sending.Refused refused) {
                return check(member, refused.violations(), model, locale);
            }
            return answer instanceof Sending.Received received
                    ? "redirect:" + ProfilePage.HOME + "/sent/" + received.number()
                    : "redirect:" + ProfilePage.HOME;
        });
    }

    @GetMapping("/sent/{number}")
    String sent(@PathVariable String number, HttpServletRequest request, Model model, Locale locale) {
        return page.forMember(request, member -> {
            page.show(model, List.of(), locale);
            model.addAttribute("update", ownUpdate(number, member));
            return "portal/profile/sent";
        });
    }

    private ProfileUpdate ownUpdate(String number, Member member) {
        return ProfileNumber.parse(number)
                .flatMap(updates::find)
                .filter(update -> update.memberId() == member.id())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** For whom neither camera nor photo works. */
    @GetMapping("/visit")
    String visit(HttpServletRequest request, Model model, Locale locale) {
        return page.forMember(request, member -> {
            page.show(model, List.of(), locale);
            model.addAttribute("branches", branches.all());
            return "portal/profile/visit";
        });
    }
}
