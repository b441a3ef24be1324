package id.jht.portal.profile;

import id.jht.membership.Member;
import id.jht.profile.ProfileDrafts;
import id.jht.profile.ProfileField;
import id.jht.shared.EmailAddress;
import id.jht.shared.ReadableTime;
import id.jht.shared.Violation;
import id.jht.signin.EmailAnswer;
import id.jht.signin.EmailAnswer.CodeExpired;
import id.jht.signin.EmailAnswer.CodeWrong;
import id.jht.signin.EmailAnswer.Throttled;
import id.jht.signin.EmailAnswer.TriesUsed;
import id.jht.signin.EmailProofs;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The address that a member has typed in place of the registered one, until the code that went there has come back. */
@Component
class NewEmail {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final ProfileDrafts drafts;
    private final EmailProofs proofs;

    NewEmail(ProfileDrafts drafts, EmailProofs proofs) {
        this.drafts = drafts;
        this.proofs = proofs;
    }

    /** Empty when the saved address is registered or proven. */
    Optional<EmailAddress> unproven(Member member) {
        return EmailAddress.parse(drafts.of(member).answers().get(ProfileField.EMAIL))
                .filter(email -> !proofs.isProven(member, email));
    }

    /** Sends a code unless one counts still; what is wrong when none is sent. */
    List<Violation> begin(Member member, String client, Locale locale) {
        return unproven(member)
                .map(email -> proofs.begin(member, email, language(locale), client))
                .map(answer -> faults(answer, ProfileField.EMAIL.key(), locale))
                .orElse(List.of());
    }

    List<Violation> beginAgain(Member member, EmailAddress email, String client, Locale locale) {
        return faults(proofs.beginAgain(member, email, language(locale), client), "code", locale);
    }

    List<Violation> giveCode(Member member, EmailAddress email, String code, Locale locale) {
        return faults(proofs.giveCode(member, email, code), "code", locale);
    }

    private static List<Violation> faults(EmailAnswer answer, String field, Locale locale) {
        if (answer instanceof CodeWrong wrong) {
            return List.of(Violation.of(field, "EMAIL_CODE_WRONG", wrong.triesLeft()));
        }
        if (answer instanceof Throttled throttled) {
            return List.of(Violation.of(
                    field, "EMAIL_CODES_TOO_OFTEN", new ReadableTime(locale, WIB).moment(throttled.until())));
        }
        if (answer instanceof TriesUsed) {
            return List.of(Violation.of(field, "EMAIL_CODE_TRIES"));
        }
        return answer instanceof CodeExpired ? List.of(Violation.of(field, "EMAIL_CODE_EXPIRED")) : List.of();
    }

    private static String language(Locale locale) {
        return locale.getLanguage().equals("en") ? "en" : "id";
    }
}
