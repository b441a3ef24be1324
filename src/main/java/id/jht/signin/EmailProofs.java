package id.jht.signin;

import id.jht.membership.Member;
import id.jht.shared.EmailAddress;
import id.jht.signin.EmailAnswer.CodeAwaited;
import id.jht.signin.EmailAnswer.CodeExpired;
import id.jht.signin.EmailAnswer.CodeWrong;
import id.jht.signin.EmailAnswer.Proven;
import id.jht.signin.EmailAnswer.Throttled;
import id.jht.signin.EmailAnswer.TriesUsed;
import id.jht.signin.EmailProofTable.Proof;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether a signed-in member reads the mail of an address that is to be registered: a code goes there and has to come back. A
 * mistyped address would otherwise send news, and the next sign-in's code, to a stranger.
 */
@Component
public class EmailProofs {

    /** As long as what a member fills in is kept. */
    private static final Duration COUNTS = Duration.ofDays(30);

    private final EmailProofTable proofs;
    private final Doorbell doorbell;
    private final Digests digests;
    private final Codes codes;
    private final CodeChannel channel;
    private final SignInSettings settings;
    private final Clock clock;

    EmailProofs(
            EmailProofTable proofs,
            Doorbell doorbell,
            Digests digests,
            Codes codes,
            CodeChannel channel,
            SignInSettings settings,
            Clock clock) {
        this.proofs = proofs;
        this.doorbell = doorbell;
        this.digests = digests;
        this.codes = codes;
        this.channel = channel;
        this.settings = settings;
        this.clock = clock;
    }

    /** The registered address needs no proof. */
    public boolean isProven(Member member, EmailAddress email) {
        return email.equals(member.email())
                || proofs.find(member.id())
                        .filter(proof -> proof.isOf(hash(member, email)))
                        .filter(proof -> proof.isProvenSince(clock.instant().minus(COUNTS)))
                        .isPresent();
    }

    /** {@link Proven}, {@link CodeAwaited} or {@link Throttled}; while a code counts no other is sent. */
    @Transactional
    public EmailAnswer begin(Member member, EmailAddress email, String language, String client) {
        if (isProven(member, email)) {
            return new Proven();
        }
        return isAwaited(member, email) ? new CodeAwaited() : beginAgain(member, email, language, client);
    }

    private boolean isAwaited(Member member, EmailAddress email) {
        return proofs.find(member.id())
                .filter(proof -> proof.isOf(hash(member, email)))
                .filter(proof -> proof.tries() < settings.codeTries())
                .filter(proof -> clock.instant().isBefore(proof.codeUntil()))
                .isPresent();
    }

    /** With another code, which takes the place of the earlier one: {@link CodeAwaited} or {@link Throttled}. */
    @Transactional
    public EmailAnswer beginAgain(Member member, EmailAddress email, String language, String client) {
        var until = doorbell.ringForNewEmail(member.id(), client);
        if (until.isPresent()) {
            return new Throttled(until.get());
        }
        var code = codes.fresh();
        proofs.begin(
                member.id(),
                hash(member, email),
                codes.hash(subject(member, email), code),
                clock.instant().plus(settings.codeLifetime()));
        channel.sendToNew(email, code, language);
        return new CodeAwaited();
    }

    /** {@link Proven}, {@link CodeWrong}, {@link CodeExpired} or {@link TriesUsed}. */
    @Transactional
    public EmailAnswer giveCode(Member member, EmailAddress email, String code) {
        return isProven(member, email)
                ? new Proven()
                : proofs.lock(member.id())
                        .filter(proof -> proof.isOf(hash(member, email)))
                        .map(proof -> judge(proof, member, email, code))
                        .orElseGet(CodeExpired::new);
    }

    private EmailAnswer judge(Proof proof, Member member, EmailAddress email, String code) {
        if (proof.tries() >= settings.codeTries()) {
            return new TriesUsed();
        }
        if (clock.instant().isAfter(proof.codeUntil())) {
            return new CodeExpired();
        }
        var typed = codes.hash(subject(member, email), Codes.digits(code));
        if (MessageDigest.isEqual(proof.codeHash(), typed)) {
            proofs.prove(member.id(), clock.instant());
            return new Proven();
        }
        proofs.tried(member.id());
        var left = settings.codeTries() - proof.tries() - 1;
        return left > 0 ? new CodeWrong(left) : new TriesUsed();
    }

    private byte[] hash(Member member, EmailAddress email) {
        return digests.of("email", subject(member, email));
    }

    private static String subject(Member member, EmailAddress email) {
        return "email|" + member.id() + "|" + email.value();
    }
}
