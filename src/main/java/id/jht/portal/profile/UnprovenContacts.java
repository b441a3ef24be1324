package id.jht.portal.profile;

import id.jht.membership.Member;
import id.jht.profile.ProfileAnswers;
import id.jht.profile.ProfileDrafts;
import id.jht.profile.ProfileField;
import id.jht.shared.EmailAddress;
import id.jht.shared.MobileNumber;
import id.jht.shared.ReadableTime;
import id.jht.shared.Violation;
import id.jht.signin.EmailProofs;
import id.jht.signin.MobileProofs;
import id.jht.signin.ProofAnswer;
import id.jht.signin.ProofAnswer.CodeExpired;
import id.jht.signin.ProofAnswer.CodeWrong;
import id.jht.signin.ProofAnswer.Throttled;
import id.jht.signin.ProofAnswer.TriesUsed;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a member has typed in place of a registered contact, until the code that went there has come back; one after the other. */
@Component
class UnprovenContacts {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final ProfileDrafts drafts;
    private final EmailProofs emails;
    private final MobileProofs mobiles;

    UnprovenContacts(ProfileDrafts drafts, EmailProofs emails, MobileProofs mobiles) {
        this.drafts = drafts;
        this.emails = emails;
        this.mobiles = mobiles;
    }

    /** A contact that needs a code. */
    sealed interface Unproven {}

    record Email(EmailAddress address) implements Unproven {}

    record Mobile(MobileNumber number) implements Unproven {}

    /** The next one to be proven; empty when what was saved is registered or proven. */
    Optional<Unproven> of(Member member) {
        var answers = drafts.of(member).answers();
        return email(answers, member).or(() -> mobile(answers, member));
    }

    private Optional<Unproven> email(ProfileAnswers answers, Member member) {
        return EmailAddress.parse(answers.get(ProfileField.EMAIL))
                .filter(email -> !emails.isProven(member, email))
                .map(Email::new);
    }

    private Optional<Unproven> mobile(ProfileAnswers answers, Member member) {
        return MobileNumber.parse(answers.get(ProfileField.MOBILE))
                .filter(mobile -> !mobiles.isProven(member, mobile))
                .map(Mobile::new);
    }

    /** Sends a code unless one counts still; what is wrong when none is sent. */
    List<Violation> begin(Member member, String client, Locale locale) {
        return of(member)
                .map(contact -> faults(begun(member, contact, client, locale), contact, field(contact), locale))
                .orElse(List.of());
    }

    private ProofAnswer begun(Member member, Unproven contact, String client, Locale locale) {
        return contact instanceof Mobile mobile
                ? mobiles.begin(member, mobile.number(), language(locale), client)
                : emails.begin(member, ((Email) contact).address(), language(locale), client);
    }

    List<Violation> beginAgain(Member member, Unproven contact, String client, Locale locale) {
        var answer = contact instanceof Mobile mobile
                ? mobiles.beginAgain(member, mobile.number(), language(locale), client)
                : emails.beginAgain(member, ((Email) contact).address(), language(locale), client);
        return faults(answer, contact, "code", locale);
    }

    List<Violation> giveCode(Member member, Unproven contact, String code, Locale locale) {
        var answer = contact instanceof Mobile mobile
                ? mobiles.giveCode(member, mobile.number(), code)
                : emails.giveCode(member, ((Email) contact).address(), code);
        return faults(answer, contact, "code", locale);
    }

    private static List<Violation> faults(ProofAnswer answer, Unproven contact, String field, Locale locale) {
        var kind = contact instanceof Mobile ? "MOBILE" : "EMAIL";
        if (answer instanceof CodeWrong wrong) {
            return List.of(Violation.of(field, kind + "_CODE_WRONG", wrong.triesLeft()));
        }
        if (answer instanceof Throttled throttled) {
            return List.of(Violation.of(
                    field, kind + "_CODES_TOO_OFTEN", new ReadableTime(locale, WIB).moment(throttled.until())));
        }
        if (answer instanceof TriesUsed) {
            return List.of(Violation.of(field, kind + "_CODE_TRIES"));
        }
        return answer instanceof CodeExpired ? List.of(Violation.of(field, kind + "_CODE_EXPIRED")) : List.of();
    }

    private static String field(Unproven contact) {
        return contact instanceof Mobile ? ProfileField.MOBILE.key() : ProfileField.EMAIL.key();
    }

    private static String language(Locale locale) {
        return locale.getLanguage().equals("en") ? "en" : "id";
    }
}
