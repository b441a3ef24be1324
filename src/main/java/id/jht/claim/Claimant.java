package id.jht.claim;

import id.jht.shared.EmailAddress;
import id.jht.shared.Identity;
import id.jht.shared.MobileNumber;
import id.jht.shared.Npwp;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The member as typed on the form. When the member has died, mobile number and e-mail address are those of the heir who
 * files.
 */
public record Claimant(
        Identity identity,
        String fullName,
        String birthPlace,
        LocalDate birthDate,
        String motherMaidenName,
        Address address,
        MobileNumber mobile,
        EmailAddress email,
        @Nullable Npwp npwp,
        boolean selfEmployed) {

    /** @param villageCode ten digits, Kepmendagri; {@code postalCode} five digits */
    public record Address(String street, String villageCode, String postalCode) {}
}
