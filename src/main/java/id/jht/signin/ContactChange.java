package id.jht.signin;

import id.jht.membership.ContactChanges;
import id.jht.membership.Member;
import id.jht.membership.Members;
import id.jht.notice.PersonalNoticeKind;
import id.jht.notice.PersonalNotices;
import id.jht.notice.PersonalTextKind;
import id.jht.notice.TextMessages;
import id.jht.policy.AsOf;
import id.jht.policy.Setting;
import id.jht.policy.Settings;
import id.jht.shared.ReadableTime;
import id.jht.signin.SignInLog.Event;
import id.jht.signin.SignInTable.SignIn;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Puts a confirmed contact in the place of the registered one, and tells the old one. */
@Component
class ContactChange {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final Members members;
    private final ContactChanges changes;
    private final PersonalNotices notices;
    private final TextMessages texts;
    private final Settings settings;
    private final SignInLog log;
    private final Clock clock;

    ContactChange(
            Members members,
            ContactChanges changes,
            PersonalNotices notices,
            TextMessages texts,
            Settings settings,
            SignInLog log,
            Clock clock) {
        this.members = members;
        this.changes = changes;
        this.notices = notices;
        this.texts = texts;
        this.settings = settings;
        this.log = log;
        this.clock = clock;
    }

    /** Nothing happens at an ordinary sign-in. */
    void carryOut(SignIn signIn) {
        var contact = signIn.newContact();
        var member = signIn.memberId();
        if (contact != null && member != null) {
            tellOld(members.get(member), signIn.language());
            changes.replace(member, contact.email(), contact.mobile());
            log.note(Event.CONTACT_CHANGED, signIn.who().identity(), null);
        }
    }

    private void tellOld(Member member, String language) {
        var now = clock.instant();
        var time = new ReadableTime(Locale.forLanguageTag(language.equals("en") ? "en" : "id-ID"), WIB);
        var email = member.email();
        if (email != null) {
            notices.write(PersonalNoticeKind.CONTACT_CHANGED, email, language, null, time.moment(now), coolDownDays());
        } else if (texts.reachPhones()) {
            texts.write(PersonalTextKind.CONTACT_CHANGED, member.mobile(), language, time.moment(now));
        }
    }

    /** Days in which claims do not take the fast route afterwards. */
    int coolDownDays() {
        var now = clock.instant();
        return settings.number(Setting.CONTACT_COOL_DOWN_DAYS, new AsOf(LocalDate.ofInstant(now, WIB), now));
    }
}
