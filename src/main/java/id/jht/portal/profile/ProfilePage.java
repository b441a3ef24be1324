package id.jht.portal.profile;

import id.jht.membership.Member;
import id.jht.portal.Explanations;
import id.jht.portal.Faults;
import id.jht.portal.signin.SignedIn;
import id.jht.profile.ProfileSection;
import id.jht.profile.ProfileUpdate;
import id.jht.profile.ProfileUpdates;
import id.jht.shared.Violation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of the profile update share: who it is, whether one is open, and the place of each fault. */
@Component
class ProfilePage {

    static final String HOME = "/my/profile";

    private final SignedIn signedIn;
    private final ProfileUpdates updates;
    private final Explanations explanations;

    ProfilePage(SignedIn signedIn, ProfileUpdates updates, Explanations explanations) {
        this.signedIn = signedIn;
        this.updates = updates;
        this.explanations = explanations;
    }

    /** The page for the member; who is not signed in is sent to do so and comes back. */
    String forMember(HttpServletRequest request, Function<Member, String> page) {
        return signedIn.of(request).map(page).orElseGet(() -> SignedIn.wayIn(request));
    }

    /** A page on which something is filled in; while an update is open there is nothing to fill in. */
    String forFilling(HttpServletRequest request, Function<Member, String> page) {
        return forMember(request, member -> open(member).isPresent() ? "redirect:" + HOME : page.apply(member));
    }

    Optional<ProfileUpdate> open(Member member) {
        return updates.of(member).stream()
                .filter(update -> !update.state().isFinal())
                .findFirst();
    }

    void show(Model model, List<Violation> wrong, Locale locale) {
        model.addAttribute("faults", wrong.isEmpty() ? Faults.NONE : explanations.faults(wrong, locale));
    }

    /** On a page that holds no fields: each fault leads to the page where it can be put right. */
    void showElsewhere(Model model, List<Violation> wrong, Locale locale) {
        model.addAttribute("faults", explanations.faults(wrong, locale, ProfilePage::placeOf));
    }

    private static String placeOf(String field) {
        return Arrays.stream(ProfileSection.values())
                .filter(section ->
                        section.fields().stream().anyMatch(known -> known.key().equals(field)))
                .findFirst()
                .map(section -> HOME + "/" + section.slug() + "#" + Faults.id(field))
                .orElse(HOME + "/face");
    }
}
