package id.jht.signin;

import id.jht.membership.Member;
import id.jht.shared.EmailAddress;
import id.jht.signin.ProofAnswer.CodeAwaited;
import id.jht.signin.ProofAnswer.CodeExpired;
import id.jht.signin.ProofAnswer.CodeWrong;
import id.jht.signin.ProofAnswer.Proven;
import id.jht.signin.ProofAnswer.Throttled;
import id.jht.signin.ProofAnswer.TriesUsed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether a signed-in member reads the mail of an address that is to be registered: a code goes there and has to come back. A
 * mistyped address would otherwise send news, and the next sign-in's code, to a stranger.
 */
@Component
public class EmailProofs {

    private final ContactProofs proofs;
    private final CodeChannel channel;

    EmailProofs(ContactProofs proofs, CodeChannel channel) {
        this.proofs = proofs;
        this.channel = channel;
    }

    /** The registered address needs no proof. */
    public boolean isProven(Member member, EmailAddress email) {
        return email.equals(member.email()) || proofs.isProven(Subject.of(member.id(), email));
    }

    /** {@link Proven}, {@link CodeAwaited} or {@link Throttled}; while a code counts no other is sent. */
    @Transactional
    public ProofAnswer begin(Member member, EmailAddress email, String language, String client) {
        if (isProven(member, email)) {
            return new Proven();
        }
        return proofs.isAwaited(Subject.of(member.id(), email))
                ? new CodeAwaited()
                : beginAgain(member, email, language, client);
    }

    /** With another code, which takes the place of the earlier one: {@link CodeAwaited} or {@link Throttled}. */
    @Transactional
    public ProofAnswer beginAgain(Member member, EmailAddress email, String language, String client) {
        return proofs.begin(Subject.of(member.id(), email), client, code -> channel.sendToNew(email, code, language));
    }

    /** {@link Proven}, {@link CodeWrong}, {@link CodeExpired} or {@link TriesUsed}. */
    @Transactional
    public ProofAnswer giveCode(Member member, EmailAddress email, String code) {
        return isProven(member, email) ? new Proven() : proofs.giveCode(Subject.of(member.id(), email), code);
    }
}
