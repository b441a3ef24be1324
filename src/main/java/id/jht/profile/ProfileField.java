package id.jht.profile;

import static id.jht.profile.ProfileSection.ACCOUNT;
import static id.jht.profile.ProfileSection.ADDRESS;
import static id.jht.profile.ProfileSection.CONTACT;
import static id.jht.profile.ProfileSection.IDENTITY;
import static id.jht.profile.ProfileSection.MORE;
import static id.jht.profile.ProfileSection.MOTHER;
import static id.jht.profile.ProfileSection.TAX;

import java.util.List;
import java.util.Optional;

/**
 * Everything that a profile update may tell, in the order of asking. Its key is the name of the input, of the field in a violation and
 * of the path in JSON.
 */
public enum ProfileField {
    IDENTITY_RIGHT("identityRight", IDENTITY, "yes", "no"),
    NAME("name", IDENTITY),
    BIRTH_PLACE("birthPlace", IDENTITY),
    BIRTH_DATE("birthDate", IDENTITY),
    MOTHER_MAIDEN_NAME("motherMaidenName", MOTHER),
    MOBILE("mobile", CONTACT),
    EMAIL("email", CONTACT),
    VILLAGE_CODE("address.villageCode", ADDRESS),
    STREET("address.street", ADDRESS),
    POSTAL_CODE("address.postalCode", ADDRESS),
    BANK_CODE("bankCode", ACCOUNT),
    ACCOUNT_NUMBER("accountNumber", ACCOUNT),
    NPWP("npwp", TAX),
    PASSPORT_NUMBER("passportNumber", TAX),
    MARITAL_STATUS("maritalStatus", MORE, "SINGLE", "MARRIED", "DIVORCED", "WIDOWED"),
    EDUCATION("education", MORE, "PRIMARY", "JUNIOR", "SENIOR", "DIPLOMA", "BACHELOR", "MASTER", "OTHER"),
    RELIGION("religion", MORE, "ISLAM", "PROTESTANT", "CATHOLIC", "HINDU", "BUDDHIST", "CONFUCIAN", "OTHER"),
    BLOOD_TYPE("bloodType", MORE, "A", "B", "AB", "O", "UNKNOWN"),
    FATHER_NAME("fatherName", MORE),
    EMERGENCY_NAME("emergency.name", MORE),
    EMERGENCY_RELATIONSHIP("emergency.relationship", MORE, "SPOUSE", "PARENT", "CHILD", "SIBLING", "OTHER"),
    EMERGENCY_MOBILE("emergency.mobile", MORE),
    EMERGENCY_STREET("emergency.street", MORE),
    EMERGENCY_VILLAGE_CODE("emergency.villageCode", MORE),
    EMERGENCY_POSTAL_CODE("emergency.postalCode", MORE),
    BRANCH("branch", ProfileSection.BRANCH);

    private final String key;
    private final ProfileSection section;
    private final List<String> choices;

    ProfileField(String key, ProfileSection section, String... choices) {
        this.key = key;
        this.section = section;
        this.choices = List.of(choices);
    }

    public String key() {
        return key;
    }

    public ProfileSection section() {
        return section;
    }

    /** What may be chosen; empty when anything may be typed, or when the list stands elsewhere (banks, branches, villages). */
    public List<String> choices() {
        return choices;
    }

    Optional<String> choice(String typed) {
        return Optional.of(typed).filter(choices::contains);
    }
}
