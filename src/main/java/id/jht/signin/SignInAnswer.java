package id.jht.signin;

import java.time.Instant;

/** What the door answers; the same to members and strangers until the right code is given. */
public sealed interface SignInAnswer {

    /**
     * If the data are right, a code is on its way.
     *
     * @param signIn names this sign-in; holds no secret but belongs to this browser or app
     */
    record CodeAwaited(String signIn) implements SignInAnswer {}

    /** Too often; the next try is listened to from then on. */
    record Throttled(Instant until) implements SignInAnswer {}

    record CodeWrong(int triesLeft) implements SignInAnswer {}

    /** No code counts any more: used, too old, too many wrong ones, or never begun. */
    record Over() implements SignInAnswer {}

    /** Who gave the wrong name of the mother, another face, or is not known. */
    record NotProven() implements SignInAnswer {}

    /** @param token for the browser or app alone */
    record SignedIn(String token, Instant until) implements SignInAnswer {}
}
