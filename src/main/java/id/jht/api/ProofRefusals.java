package id.jht.api;

import id.jht.shared.Violation;
import id.jht.signin.ProofAnswer;
import id.jht.signin.ProofAnswer.CodeExpired;
import id.jht.signin.ProofAnswer.CodeWrong;
import id.jht.signin.ProofAnswer.Throttled;
import id.jht.signin.ProofAnswer.TriesUsed;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says why a new contact is not proven, in the words of that contact: {@code EMAIL_CODE_WRONG}, {@code MOBILE_CODE_WRONG} … */
@Component
class ProofRefusals {

    private final Clock clock;

    ProofRefusals(Clock clock) {
        this.clock = clock;
    }

    /**
     * Does nothing when the answer is no refusal.
     *
     * @param contact {@code EMAIL} or {@code MOBILE}
     */
    void refuse(ProofAnswer answer, String contact) {
        if (answer instanceof Throttled throttled) {
            throw new TooOftenException(clock.instant(), throttled.until());
        }
        if (answer instanceof CodeWrong wrong) {
            throw refused(Violation.of("code", contact + "_CODE_WRONG", wrong.triesLeft()));
        }
        if (answer instanceof CodeExpired) {
            throw refused(Violation.of("code", contact + "_CODE_EXPIRED"));
        }
        if (answer instanceof TriesUsed) {
            throw refused(Violation.of("code", contact + "_CODE_TRIES"));
        }
    }

    static RefusedRequestException refused(Violation violation) {
        return new RefusedRequestException(List.of(violation));
    }
}
