package id.jht.signin;

import id.jht.signin.ContactProofTable.Proof;
import id.jht.signin.ProofAnswer.CodeAwaited;
import id.jht.signin.ProofAnswer.CodeExpired;
import id.jht.signin.ProofAnswer.CodeWrong;
import id.jht.signin.ProofAnswer.Proven;
import id.jht.signin.ProofAnswer.Throttled;
import id.jht.signin.ProofAnswer.TriesUsed;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Codes that go to a contact and have to come back before it is registered. */
@Component
class ContactProofs {

    /** As long as what a member fills in is kept. */
    private static final Duration COUNTS = Duration.ofDays(30);

    private final ContactProofTable proofs;
    private final Doorbell doorbell;
    private final Digests digests;
    private final Codes codes;
    private final SignInSettings settings;
    private final Clock clock;

    ContactProofs(
            ContactProofTable proofs,
            Doorbell doorbell,
            Digests digests,
            Codes codes,
            SignInSettings settings,
            Clock clock) {
        this.proofs = proofs;
        this.doorbell = doorbell;
        this.digests = digests;
        this.codes = codes;
        this.settings = settings;
        this.clock = clock;
    }

    boolean isProven(Subject subject) {
        return proofs.find(subject)
                .filter(proof -> proof.isOf(hash(subject)))
                .filter(proof -> proof.isProvenSince(clock.instant().minus(COUNTS)))
                .isPresent();
    }

    /** Whether a code is out that counts. */
    boolean isAwaited(Subject subject) {
        return proofs.find(subject)
                .filter(proof -> proof.isOf(hash(subject)))
                .filter(proof -> proof.tries() < settings.codeTries())
                .filter(proof -> clock.instant().isBefore(proof.codeUntil()))
                .isPresent();
    }

    /** With a code that takes the place of an earlier one: {@link CodeAwaited} or {@link Throttled}. */
    @Transactional
    public ProofAnswer begin(Subject subject, String client, Consumer<String> channel) {
        var until = doorbell.ringForNewContactProof(subject, client);
        if (until.isPresent()) {
            return new Throttled(until.get());
        }
        var code = codes.fresh();
        proofs.begin(
                subject,
                hash(subject),
                codes.hash(subject.text(), code),
                clock.instant().plus(settings.codeLifetime()));
        channel.accept(code);
        return new CodeAwaited();
    }

    /** {@link Proven}, {@link CodeWrong}, {@link CodeExpired} or {@link TriesUsed}. */
    @Transactional
    public ProofAnswer giveCode(Subject subject, String code) {
        return isProven(subject)
                ? new Proven()
                : proofs.lock(subject)
                        .filter(proof -> proof.isOf(hash(subject)))
                        .map(proof -> judge(proof, subject, code))
                        .orElseGet(CodeExpired::new);
    }

    private ProofAnswer judge(Proof proof, Subject subject, String code) {
        if (proof.tries() >= settings.codeTries()) {
            return new TriesUsed();
        }
        if (clock.instant().isAfter(proof.codeUntil())) {
            return new CodeExpired();
        }
        var typed = codes.hash(subject.text(), Codes.digits(code));
        if (MessageDigest.isEqual(proof.codeHash(), typed)) {
            proofs.prove(subject, clock.instant());
            return new Proven();
        }
        proofs.tried(subject);
        var left = settings.codeTries() - proof.tries() - 1;
        return left > 0 ? new CodeWrong(left) : new TriesUsed();
    }

    private byte[] hash(Subject subject) {
        return digests.of(subject.kind() == Subject.Kind.EMAIL ? "email" : "mobile", subject.text());
    }
}
