package id.jht.profile;

import static id.jht.profile.ProfileField.EMAIL;

import id.jht.membership.Member;
import id.jht.shared.EmailAddress;
import id.jht.shared.Violation;
import id.jht.signin.EmailProofs;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether the member has shown to read the mail of a new address. */
@Component
class OwnEmail {

    private final EmailProofs proofs;

    OwnEmail(EmailProofs proofs) {
        this.proofs = proofs;
    }

    /** Nothing to say about what is no address at all. */
    List<Violation> check(ProfileAnswers answers, Member member) {
        return EmailAddress.parse(answers.get(EMAIL))
                .filter(email -> !proofs.isProven(member, email))
                .map(email -> List.of(Violation.of(EMAIL.key(), "EMAIL_UNPROVEN")))
                .orElse(List.of());
    }
}
