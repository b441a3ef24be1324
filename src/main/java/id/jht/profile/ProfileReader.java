package id.jht.profile;

import static id.jht.profile.ProfileField.ACCOUNT_NUMBER;
import static id.jht.profile.ProfileField.BANK_CODE;
import static id.jht.profile.ProfileField.BIRTH_DATE;
import static id.jht.profile.ProfileField.BIRTH_PLACE;
import static id.jht.profile.ProfileField.BLOOD_TYPE;
import static id.jht.profile.ProfileField.BRANCH;
import static id.jht.profile.ProfileField.EDUCATION;
import static id.jht.profile.ProfileField.EMAIL;
import static id.jht.profile.ProfileField.EMERGENCY_MOBILE;
import static id.jht.profile.ProfileField.EMERGENCY_NAME;
import static id.jht.profile.ProfileField.EMERGENCY_POSTAL_CODE;
import static id.jht.profile.ProfileField.EMERGENCY_RELATIONSHIP;
import static id.jht.profile.ProfileField.EMERGENCY_STREET;
import static id.jht.profile.ProfileField.EMERGENCY_VILLAGE_CODE;
import static id.jht.profile.ProfileField.FATHER_NAME;
import static id.jht.profile.ProfileField.IDENTITY_RIGHT;
import static id.jht.profile.ProfileField.MARITAL_STATUS;
import static id.jht.profile.ProfileField.MOBILE;
import static id.jht.profile.ProfileField.MOTHER_MAIDEN_NAME;
import static id.jht.profile.ProfileField.NAME;
import static id.jht.profile.ProfileField.NPWP;
import static id.jht.profile.ProfileField.PASSPORT_NUMBER;
import static id.jht.profile.ProfileField.POSTAL_CODE;
import static id.jht.profile.ProfileField.RELIGION;
import static id.jht.profile.ProfileField.STREET;
import static id.jht.profile.ProfileField.VILLAGE_CODE;

import id.jht.calendar.Branch;
import id.jht.calendar.Branches;
import id.jht.region.Village;
import id.jht.region.Villages;
import id.jht.shared.BankAccount;
import id.jht.shared.Banks;
import id.jht.shared.EmailAddress;
import id.jht.shared.MobileNumber;
import id.jht.shared.Npwp;
import id.jht.shared.Passport;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Says of each field of a section what is wrong with it. */
@Component
class ProfileReader {

    private static final Pattern POSTAL = Pattern.compile("[0-9]{5}");
    private static final String VILLAGE_UNKNOWN = "VILLAGE_UNKNOWN";
    private static final int NAME_LENGTH = 100;
    private static final int PLACE_LENGTH = 60;
    private static final int STREET_LENGTH = 200;

    private final Branches branches;
    private final Villages villages;

    ProfileReader(Branches branches, Villages villages) {
        this.branches = branches;
        this.villages = villages;
    }

    Reading read(ProfileSection section, ProfileAnswers typed) {
        var reading = new Reading(typed);
        switch (section) {
            case IDENTITY -> identity(reading);
            case MOTHER -> reading.requiredText(MOTHER_MAIDEN_NAME, NAME_LENGTH);
            case CONTACT -> contact(reading);
            case ADDRESS -> address(reading);
            case ACCOUNT -> account(reading);
            case TAX -> tax(reading);
            case MORE -> more(reading);
            case BRANCH -> reading.required(BRANCH, code -> branches.find(code).map(Branch::code), "BRANCH_UNKNOWN");
        }
        return reading;
    }

    /** What is registered is only typed again by whom it is wrong for. */
    private static void identity(Reading reading) {
        if (reading.typed().get(IDENTITY_RIGHT).isEmpty()) {
            reading.wrong(IDENTITY_RIGHT, "CHOOSE_IDENTITY");
        }
        reading.optional(IDENTITY_RIGHT, IDENTITY_RIGHT::choice, "CHOOSE_IDENTITY");
        if (reading.typed().correctsIdentity()) {
            reading.requiredText(NAME, NAME_LENGTH);
            reading.requiredText(BIRTH_PLACE, PLACE_LENGTH);
            reading.required(BIRTH_DATE, ProfileReader::date, "BIRTH_DATE_FORM");
        }
    }

    private static void contact(Reading reading) {
        reading.required(MOBILE, mobile(), "MOBILE_FORM");
        reading.required(EMAIL, typed -> EmailAddress.parse(typed).map(EmailAddress::value), "EMAIL_FORM");
    }

    private void address(Reading reading) {
        reading.required(VILLAGE_CODE, this::village, VILLAGE_UNKNOWN);
        reading.requiredText(STREET, STREET_LENGTH);
        reading.required(POSTAL_CODE, form(POSTAL), "POSTAL_CODE_FORM");
    }

    private Optional<String> village(String code) {
        return villages.find(code).map(Village::code);
    }

    private static void account(Reading reading) {
        reading.required(BANK_CODE, code -> Banks.find(code).map(Banks.Bank::code), "BANK_UNKNOWN");
        reading.required(
                ACCOUNT_NUMBER,
                typed -> Optional.of(typed.replaceAll("[ .-]", "")).filter(BankAccount::isNumber),
                "ACCOUNT_NUMBER_FORM");
    }

    private static void tax(Reading reading) {
        reading.optional(NPWP, typed -> Npwp.parse(typed).map(Npwp::value), "NPWP_FORM");
        reading.optional(PASSPORT_NUMBER, typed -> Passport.parse(typed).map(Passport::value), "PASSPORT_FORM");
    }

    private void more(Reading reading) {
        List.of(MARITAL_STATUS, EDUCATION, RELIGION, BLOOD_TYPE, EMERGENCY_RELATIONSHIP)
                .forEach(field -> reading.optional(field, field::choice, "CHOICE_UNKNOWN"));
        reading.optionalText(FATHER_NAME, NAME_LENGTH);
        reading.optionalText(EMERGENCY_NAME, NAME_LENGTH);
        reading.optional(EMERGENCY_MOBILE, mobile(), "MOBILE_FORM");
        reading.optionalText(EMERGENCY_STREET, STREET_LENGTH);
        reading.optional(EMERGENCY_VILLAGE_CODE, this::village, VILLAGE_UNKNOWN);
        reading.optional(EMERGENCY_POSTAL_CODE, form(POSTAL), "POSTAL_CODE_FORM");
        var other = reading.read().get(EMERGENCY_MOBILE);
        if (!other.isEmpty() && mobile().apply(reading.typed().get(MOBILE)).equals(Optional.of(other))) {
            reading.wrong(EMERGENCY_MOBILE, "EMERGENCY_OWN_MOBILE");
        }
    }

    private static Function<String, Optional<String>> mobile() {
        return typed -> MobileNumber.parse(typed).map(MobileNumber::value);
    }

    private static Function<String, Optional<String>> form(Pattern pattern) {
        return typed -> Optional.of(typed).filter(pattern.asMatchPredicate());
    }

    private static Optional<String> date(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed).toString());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
