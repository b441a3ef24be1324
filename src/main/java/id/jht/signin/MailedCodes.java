package id.jht.signin;

import id.jht.notice.PersonalNoticeKind;
import id.jht.notice.PersonalNotices;
import id.jht.shared.EmailAddress;
import org.springframework.stereotype.Component;

/** Brings codes by mail. */
@Component
class MailedCodes implements CodeChannel {

    private final PersonalNotices notices;
    private final SignInSettings settings;

    MailedCodes(PersonalNotices notices, SignInSettings settings) {
        this.notices = notices;
        this.settings = settings;
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
