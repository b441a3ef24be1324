package id.jht.profile;

import id.jht.membership.Member;
import id.jht.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether answers can be taken, section by section or as a whole. */
@Component
class ProfileCheck {

    private final ProfileReader reader;
    private final OwnAccount account;
    private final OwnEmail email;
    private final OwnMobile mobile;

    ProfileCheck(ProfileReader reader, OwnAccount account, OwnEmail email, OwnMobile mobile) {
        this.reader = reader;
        this.account = account;
        this.email = email;
        this.mobile = mobile;
    }

    /** @param answers of this section, as we write them; empty of what is wrong */
    record Result(ProfileAnswers answers, List<Violation> violations) {}

    /** With an inquiry at the bank where the section is that of the account. */
    Result section(ProfileSection section, ProfileAnswers typed, Member member) {
        var reading = reader.read(section, typed);
        var violations = new ArrayList<>(reading.violations());
        if (section == ProfileSection.ACCOUNT && violations.isEmpty()) {
            violations.addAll(account.check(reading.read(), member));
        }
        return new Result(reading.read(), violations);
    }

    Result whole(ProfileAnswers typed, Member member) {
        var answers = ProfileAnswers.NONE;
        var violations = new ArrayList<Violation>();
        for (var section : ProfileSection.values()) {
            var result = section(section, typed, member);
            answers = answers.with(section, result.answers());
            violations.addAll(result.violations());
        }
        violations.addAll(unproven(answers, member));
        return new Result(answers, violations);
    }

    /** By form alone, no neighbour is asked; contacts also need their proofs. */
    boolean isAnswered(ProfileSection section, ProfileAnswers answers, Member member) {
        var reading = reader.read(section, answers);
        return reading.violations().isEmpty()
                && (section != ProfileSection.CONTACT
                        || unproven(reading.read(), member).isEmpty());
    }

    private List<Violation> unproven(ProfileAnswers answers, Member member) {
        var violations = new ArrayList<>(mobile.check(answers, member));
        violations.addAll(email.check(answers, member));
        return violations;
    }
}
