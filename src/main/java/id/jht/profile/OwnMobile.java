package id.jht.profile;

import static id.jht.profile.ProfileField.MOBILE;

import id.jht.membership.Member;
import id.jht.shared.MobileNumber;
import id.jht.shared.Violation;
import id.jht.signin.MobileProofs;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether the member has shown to hold the phone of a new number. */
@Component
class OwnMobile {

    private final MobileProofs proofs;

    OwnMobile(MobileProofs proofs) {
        this.proofs = proofs;
    }

    /** Nothing to say about what is no number at all. */
    List<Violation> check(ProfileAnswers answers, Member member) {
        return MobileNumber.parse(answers.get(MOBILE))
                .filter(mobile -> !proofs.isProven(member, mobile))
                .map(mobile -> List.of(Violation.of(MOBILE.key(), "MOBILE_UNPROVEN")))
                .orElse(List.of());
    }
}
