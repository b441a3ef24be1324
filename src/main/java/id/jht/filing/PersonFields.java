package id.jht.filing;

import id.jht.claim.Claimant;
import id.jht.region.Village;
import id.jht.region.Villages;
import id.jht.shared.EmailAddress;
import id.jht.shared.Identity;
import id.jht.shared.MobileNumber;
import id.jht.shared.Nik;
import id.jht.shared.Npwp;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The member, with the contact of who files. */
final class PersonFields {

    private static final Predicate<String> POSTAL_CODE =
            Pattern.compile("[0-9]{5}").asMatchPredicate();
    private static final ClaimForm.Address NO_ADDRESS = new ClaimForm.Address(null, null, null);
    private static final ClaimForm.HeirClaimant NO_HEIR = new ClaimForm.HeirClaimant(null, null, null, null, null);

    private PersonFields() {}

    static @Nullable Claimant read(ClaimForm form, Villages villages, Fields fields) {
        var identity = IdentityFields.read(form.nik(), form.passportNumber(), fields);
        var birthDate = fields.value("birthDate", form.birthDate(), Fields::date, "BIRTH_DATE_FORM");
        checkDate(identity, birthDate, fields);
        var fullName = fields.text("fullName", form.fullName(), 100);
        var birthPlace = fields.text("birthPlace", form.birthPlace(), 60);
        var mother = fields.text("motherMaidenName", form.motherMaidenName(), 100);
        var address = address(form, villages, fields);
        var heir = form.claimant() == null ? NO_HEIR : form.claimant();
        var mobile = heir.mobile() == null
                ? fields.value("mobile", form.mobile(), MobileNumber::parse, "MOBILE_FORM")
                : fields.value("claimant.mobile", heir.mobile(), MobileNumber::parse, "MOBILE_FORM");
        var email = heir.email() == null
                ? fields.value("email", form.email(), EmailAddress::parse, "EMAIL_FORM")
                : fields.value("claimant.email", heir.email(), EmailAddress::parse, "EMAIL_FORM");
        var npwp = fields.optional("npwp", form.npwp(), Npwp::parse, "NPWP_FORM");
        if (form.selfEmployed() == null) {
            fields.wrong("selfEmployed", "REQUIRED");
        }
        if (identity == null || birthDate == null || mobile == null || email == null) {
            return null;
        }
        return new Claimant(
                identity,
                fullName,
                birthPlace,
                birthDate,
                mother,
                address,
                mobile,
                email,
                npwp,
                Boolean.TRUE.equals(form.selfEmployed()));
    }

    private static void checkDate(@Nullable Identity identity, @Nullable LocalDate birthDate, Fields fields) {
        if (!(identity instanceof Nik nik)) {
            return;
        }
        if (!nik.bearsADate()) {
            fields.wrong("nik", "NIK_DATE");
        } else if (birthDate != null && !nik.bears(birthDate)) {
            fields.wrong("nik", "NIK_BIRTH_DATE");
        }
    }

    private static Claimant.Address address(ClaimForm form, Villages villages, Fields fields) {
        var address = form.address() == null ? NO_ADDRESS : form.address();
        var village = fields.value(
                "address.villageCode",
                address.villageCode(),
                code -> villages.find(code).map(Village::code),
                "VILLAGE_UNKNOWN");
        return new Claimant.Address(
                fields.text("address.street", address.street(), 200),
                village == null ? "" : village,
                fields.matching("address.postalCode", address.postalCode(), POSTAL_CODE, "POSTAL_CODE_FORM"));
    }
}
