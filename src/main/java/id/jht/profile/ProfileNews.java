package id.jht.profile;

import static id.jht.profile.ProfileField.EMAIL;

import id.jht.notice.PersonalNoticeKind;
import id.jht.notice.PersonalNotices;
import id.jht.shared.EmailAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells the member by mail how the update goes; until it is accepted, at the address that is registered. */
@Component
public class ProfileNews {

    private static final String PAGE = "/my/profile";

    private final ProfileTable updates;
    private final PersonalNotices notices;
    private final String publicUrl;

    ProfileNews(ProfileTable updates, PersonalNotices notices, @Value("${jht.public-url}") String publicUrl) {
        this.updates = updates;
        this.notices = notices;
        this.publicUrl = publicUrl;
    }

    void received(ProfileNumber number) {
        var update = get(number);
        write(PersonalNoticeKind.PROFILE_RECEIVED, update, update.before());
    }

    /** The address that is no longer registered hears of it too, in case it was not the member. */
    public void accepted(ProfileNumber number) {
        var update = get(number);
        write(PersonalNoticeKind.PROFILE_ACCEPTED, update, update.answers());
        if (!update.before().get(EMAIL).equals(update.answers().get(EMAIL))) {
            write(PersonalNoticeKind.PROFILE_ACCEPTED, update, update.before());
        }
    }

    public void rejected(ProfileNumber number) {
        var update = get(number);
        var reason = update.reason();
        write(PersonalNoticeKind.PROFILE_REJECTED, update, update.before(), reason == null ? "" : reason);
    }

    private ProfileUpdate get(ProfileNumber number) {
        return updates.find(number).orElseThrow();
    }

    private void write(PersonalNoticeKind kind, ProfileUpdate update, ProfileAnswers contact, Object... facts) {
        notices.write(kind, EmailAddress.of(contact.get(EMAIL)), update.language(), publicUrl + PAGE, facts);
    }
}
