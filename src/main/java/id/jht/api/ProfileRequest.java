package id.jht.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.jht.profile.ProfileAnswers;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A profile update as JSON. Required are {@code identityRight}, mother's maiden name, contact, address, account and branch;
 * nothing else is needed for a claim.
 *
 * @param identityRight false when the registered name, place or date of birth is wrong; then all three are given
 */
record ProfileRequest(
        @Nullable Boolean identityRight,
        @Nullable String name,
        @Nullable String birthPlace,
        @Nullable String birthDate,
        @Nullable String motherMaidenName,
        @Nullable String mobile,
        @Nullable String email,
        @Nullable Address address,
        @Nullable String bankCode,
        @Nullable String accountNumber,
        @Nullable String npwp,
        @Nullable String passportNumber,
        @Nullable String maritalStatus,
        @Nullable String education,
        @Nullable String religion,
        @Nullable String bloodType,
        @Nullable String fatherName,
        @Nullable Emergency emergency,
        @Nullable String branch) {

    private static final ObjectMapper JSON = new ObjectMapper();

    record Address(
            @Nullable String street,
            @Nullable String villageCode,
            @Nullable String postalCode) {}

    record Emergency(
            @Nullable String name,
            @Nullable String relationship,
            @Nullable String mobile,
            @Nullable String street,
            @Nullable String villageCode,
            @Nullable String postalCode) {}

    ProfileAnswers answers() {
        JsonNode tree = JSON.valueToTree(this);
        return ProfileAnswers.of(key -> text(tree.at("/" + key.replace('.', '/'))));
    }

    private static Optional<String> text(JsonNode value) {
        if (value.isBoolean()) {
            return Optional.of(value.asBoolean() ? "yes" : "no");
        }
        return value.isTextual() ? Optional.of(value.asText()) : Optional.empty();
    }
}
