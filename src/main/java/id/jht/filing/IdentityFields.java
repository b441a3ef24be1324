package id.jht.filing;

import id.jht.shared.Identity;
import id.jht.shared.Nik;
import id.jht.shared.Passport;
import org.jspecify.annotations.Nullable;

/** By what the member is known: the NIK, or instead of it the passport number of a foreigner. */
final class IdentityFields {

    private IdentityFields() {}

    /** The NIK when both are given; null when what is given cannot be read. */
    static @Nullable Identity read(@Nullable String nik, @Nullable String passportNumber, Fields fields) {
        var passport = fields.optional("passportNumber", passportNumber, Passport::parse, "PASSPORT_FORM");
        if (isBlank(nik) && !isBlank(passportNumber)) {
            return passport;
        }
        return fields.value("nik", nik, Nik::parse, "NIK_FORM");
    }

    private static boolean isBlank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }
}
