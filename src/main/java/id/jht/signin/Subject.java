package id.jht.signin;

import id.jht.shared.EmailAddress;
import id.jht.shared.MobileNumber;
import java.util.Locale;

/** A contact that a member wants registered. */
record Subject(long memberId, Kind kind, String contact) {

    enum Kind {
        EMAIL,
        MOBILE
    }

    static Subject of(long memberId, EmailAddress email) {
        return new Subject(memberId, Kind.EMAIL, email.value());
    }

    static Subject of(long memberId, MobileNumber mobile) {
        return new Subject(memberId, Kind.MOBILE, mobile.value());
    }

    /** What hashes are taken of. */
    String text() {
        return kind.name().toLowerCase(Locale.ROOT) + "|" + memberId + "|" + contact;
    }
}
