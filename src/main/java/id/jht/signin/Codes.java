package id.jht.signin;

import id.jht.signin.SignInTable.SignIn;
import java.security.MessageDigest;
import org.springframework.stereotype.Component;

/** One-time codes: bound to one sign-in or address, kept only as a keyed hash. */
@Component
class Codes {

    private final Digests digests;
    private final byte[] nobodysCode;

    Codes(Digests digests) {
        this.digests = digests;
        this.nobodysCode = digests.of("code", digests.token());
    }

    String fresh() {
        return digests.code();
    }

    byte[] hash(String signIn, String code) {
        return digests.of("code", signIn + "|" + code);
    }

    /** Compares as much for a person whom we do not know. */
    boolean isRight(SignIn signIn, String typed) {
        var expected = signIn.codeHash() == null ? nobodysCode : signIn.codeHash();
        return MessageDigest.isEqual(expected, hash(signIn.id(), digits(typed))) && signIn.memberId() != null;
    }

    /** Without what people write between digits. */
    static String digits(String typed) {
        return typed.replaceAll("[ .-]", "");
    }
}
