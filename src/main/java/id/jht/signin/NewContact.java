package id.jht.signin;

import id.jht.shared.EmailAddress;
import id.jht.shared.MobileNumber;
import java.nio.charset.StandardCharsets;

/** The contact that takes the place of the registered one. */
record NewContact(EmailAddress email, MobileNumber mobile) {

    byte[] asBytes() {
        return (email.value() + " " + mobile.value()).getBytes(StandardCharsets.UTF_8);
    }

    static NewContact from(byte[] bytes) {
        var parts = new String(bytes, StandardCharsets.UTF_8).split(" ");
        return new NewContact(EmailAddress.of(parts[0]), MobileNumber.of(parts[1]));
    }
}
