package id.jht.signin;

import id.jht.membership.Member;
import id.jht.notice.PersonalNoticeKind;
import id.jht.notice.PersonalNotices;
import id.jht.notice.PersonalTextKind;
import id.jht.notice.TextMessages;
import id.jht.shared.EmailAddress;
import org.springframework.stereotype.Component;

/** Brings codes by mail, and by SMS where there is no address. */
@Component
class SentCodes implements CodeChannel {

    private final PersonalNotices notices;
    private final TextMessages texts;
    private final SignInSettings settings;

    SentCodes(PersonalNotices notices, TextMessages texts, SignInSettings settings) {
        this.notices = notices;
        this.texts = texts;
        this.settings = settings;
    }

    @Override
    public boolean send(Member to, String code, String language) {
        var email = to.email();
        if (email != null) {
            send(email, code, language);
        } else if (texts.reachPhones()) {
            texts.write(
                    PersonalTextKind.SIGN_IN_CODE,
                    to.mobile(),
                    language,
                    code,
                    settings.codeLifetime().toMinutes());
        } else {
            return false;
        }
        return true;
    }

    @Override
    public void send(EmailAddress to, String code, String language) {
        write(PersonalNoticeKind.SIGN_IN_CODE, to, code, language);
    }

    @Override
    public void sendToNew(EmailAddress to, String code, String language) {
        write(PersonalNoticeKind.NEW_EMAIL_CODE, to, code, language);
    }

    private void write(PersonalNoticeKind kind, EmailAddress to, String code, String language) {
        notices.write(kind, to, language, null, code, settings.codeLifetime().toMinutes());
    }
}
