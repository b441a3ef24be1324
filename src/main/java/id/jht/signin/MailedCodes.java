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
        notices.write(
                PersonalNoticeKind.SIGN_IN_CODE,
                to,
                language,
                null,
                code,
                settings.codeLifetime().toMinutes());
    }
}
