package id.jht.profile;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.calendar.Branches;
import id.jht.region.Villages;
import id.jht.shared.Violation;
import id.jht.testing.RoomDatabase;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every field of a profile update, and what is said of each wrong answer. */
class ProfileReaderTest {

    private static final Map<String, String> RIGHT = Map.of(
            "identityRight", "yes",
            "motherMaidenName", "Ibu Uji",
            "mobile", "0812 9900 0001",
            "email", "Uji@Contoh.id",
            "address.villageCode", "1207012001",
            "address.street", "Jalan Uji 1",
            "address.postalCode", "20362",
            "bankCode", "422",
            "accountNumber", "77-0000 0000",
            "branch", "TJM");

    private final ProfileReader reader = new ProfileReader(new Branches(RoomDatabase.jdbc()), new Villages());

    @Test
    void whatAClaimNeedsIsEnough() {
        assertThat(wrong(Map.of())).isEmpty();
    }

    @Test
    void answersAreKeptAsWeWriteThem() {
        var read = ProfileAnswers.NONE;
        for (var section : ProfileSection.values()) {
            read = read.with(section, reader.read(section, answers(Map.of())).read());
        }

        assertThat(read.byKey())
                .containsEntry("mobile", "+6281299000001")
                .containsEntry("email", "uji@contoh.id")
                .containsEntry("bankCode", "451")
                .containsEntry("accountNumber", "7700000000")
                .hasSize(RIGHT.size());
    }

    @ParameterizedTest
    @CsvSource({
        "identityRight, '', CHOOSE_IDENTITY",
        "identityRight, perhaps, CHOOSE_IDENTITY",
        "motherMaidenName, '', REQUIRED",
        "mobile, '', REQUIRED",
        "mobile, 021 5550000, MOBILE_FORM",
        "email, '', REQUIRED",
        "email, nobody, EMAIL_FORM",
        "address.villageCode, '', REQUIRED",
        "address.villageCode, 1200000000, VILLAGE_UNKNOWN",
        "address.street, '', REQUIRED",
        "address.postalCode, 2036, POSTAL_CODE_FORM",
        "bankCode, 999, BANK_UNKNOWN",
        "accountNumber, 12ab, ACCOUNT_NUMBER_FORM",
        "npwp, 12, NPWP_FORM",
        "passportNumber, A-1, PASSPORT_FORM",
        "maritalStatus, ENGAGED, CHOICE_UNKNOWN",
        "education, NONE, CHOICE_UNKNOWN",
        "religion, X, CHOICE_UNKNOWN",
        "bloodType, C, CHOICE_UNKNOWN",
        "emergency.relationship, FRIEND, CHOICE_UNKNOWN",
        "emergency.mobile, 123, MOBILE_FORM",
        "emergency.mobile, 0812-9900-0001, EMERGENCY_OWN_MOBILE",
        "emergency.villageCode, 1, VILLAGE_UNKNOWN",
        "emergency.postalCode, 1, POSTAL_CODE_FORM",
        "branch, XXX, BRANCH_UNKNOWN",
        "branch, '', REQUIRED"
    })
    void aWrongAnswerIsNamedAtItsField(String field, String typed, String code) {
        assertThat(wrong(Map.of(field, typed))).containsExactly(Violation.of(field, code));
    }

    @ParameterizedTest
    @CsvSource({"motherMaidenName, 100", "address.street, 200", "fatherName, 100", "emergency.name, 100"})
    void whatIsTooLongIsNamedWithItsLength(String field, int longest) {
        assertThat(wrong(Map.of(field, "a".repeat(longest + 1))))
                .containsExactly(Violation.of(field, "TOO_LONG", longest));
        assertThat(wrong(Map.of(field, "a\u0007b"))).containsExactly(Violation.of(field, "CONTROL_CHARACTERS"));
    }

    @Test
    void whoCallsTheIdentityWrongWritesAllOfIt() {
        assertThat(wrong(Map.of("identityRight", "no", "birthDate", "1990-13-01")))
                .containsExactly(
                        Violation.of("name", "REQUIRED"),
                        Violation.of("birthPlace", "REQUIRED"),
                        Violation.of("birthDate", "BIRTH_DATE_FORM"));
    }

    private List<Violation> wrong(Map<String, String> changes) {
        return Arrays.stream(ProfileSection.values())
                .flatMap(section -> reader.read(section, answers(changes)).violations().stream())
                .toList();
    }

    private static ProfileAnswers answers(Map<String, String> changes) {
        var answers = new HashMap<>(RIGHT);
        answers.putAll(changes);
        return ProfileAnswers.of(key -> Optional.ofNullable(answers.get(key)));
    }
}
