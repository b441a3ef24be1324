package id.jht.signin;

import id.jht.membership.Member;
import id.jht.notice.PersonalTextKind;
import id.jht.notice.TextMessages;
import id.jht.shared.MobileNumber;
import id.jht.signin.ProofAnswer.CodeAwaited;
import id.jht.signin.ProofAnswer.CodeExpired;
import id.jht.signin.ProofAnswer.CodeWrong;
import id.jht.signin.ProofAnswer.Proven;
import id.jht.signin.ProofAnswer.Throttled;
import id.jht.signin.ProofAnswer.TriesUsed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether a signed-in member holds the phone of a number that is to be registered: a code goes there by SMS and has to come
 * back. Without a gateway for SMS nothing can be proven, and every number counts.
 */
@Component
public class MobileProofs {

    private final ContactProofs proofs;
    private final TextMessages texts;
    private final SignInSettings settings;

    MobileProofs(ContactProofs proofs, TextMessages texts, SignInSettings settings) {
        this.proofs = proofs;
        this.texts = texts;
        this.settings = settings;
    }

    /** The registered number needs no proof. */
    public boolean isProven(Member member, MobileNumber mobile) {
        return !texts.reachPhones()
                || mobile.equals(member.mobile())
                || proofs.isProven(Subject.of(member.id(), mobile));
    }

    /** {@link Proven}, {@link CodeAwaited} or {@link Throttled}; while a code counts no other is sent. */
    @Transactional
    public ProofAnswer begin(Member member, MobileNumber mobile, String language, String client) {
        if (isProven(member, mobile)) {
            return new Proven();
        }
        return proofs.isAwaited(Subject.of(member.id(), mobile))
                ? new CodeAwaited()
                : beginAgain(member, mobile, language, client);
    }

    /**
     * With another code, which takes the place of the earlier one: {@link CodeAwaited} or {@link Throttled}; {@link Proven} when
     * none is needed.
     */
    @Transactional
    public ProofAnswer beginAgain(Member member, MobileNumber mobile, String language, String client) {
        return isProven(member, mobile)
                ? new Proven()
                : proofs.begin(
                        Subject.of(member.id(), mobile),
                        client,
                        code -> texts.write(
                                PersonalTextKind.NEW_MOBILE_CODE,
                                mobile,
                                language,
                                code,
                                settings.codeLifetime().toMinutes()));
    }

    /** {@link Proven}, {@link CodeWrong}, {@link CodeExpired} or {@link TriesUsed}. */
    @Transactional
    public ProofAnswer giveCode(Member member, MobileNumber mobile, String code) {
        return isProven(member, mobile) ? new Proven() : proofs.giveCode(Subject.of(member.id(), mobile), code);
    }
}
