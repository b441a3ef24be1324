package id.jht.signin;

import java.time.Instant;

/** How the proof of a new e-mail address stands. */
public sealed interface EmailAnswer {

    /** The code is on its way to the new address, or has been sent there and still counts. */
    record CodeAwaited() implements EmailAnswer {}

    record Proven() implements EmailAnswer {}

    record CodeWrong(int triesLeft) implements EmailAnswer {}

    /** Too old, or never sent to this address. */
    record CodeExpired() implements EmailAnswer {}

    /** Too many wrong ones; a new code has to be asked for. */
    record TriesUsed() implements EmailAnswer {}

    /** Too many codes were asked for; the next one is sent from then on. */
    record Throttled(Instant until) implements EmailAnswer {}
}
