package id.jht.signin;

import java.time.Instant;

/** How the proof of a new e-mail address or mobile number stands. */
public sealed interface ProofAnswer {

    /** The code is on its way to the new contact, or has been sent there and still counts. */
    record CodeAwaited() implements ProofAnswer {}

    record Proven() implements ProofAnswer {}

    record CodeWrong(int triesLeft) implements ProofAnswer {}

    /** Too old, or never sent to this contact. */
    record CodeExpired() implements ProofAnswer {}

    /** Too many wrong ones; a new code has to be asked for. */
    record TriesUsed() implements ProofAnswer {}

    /** Too many codes were asked for; the next one is sent from then on. */
    record Throttled(Instant until) implements ProofAnswer {}
}
