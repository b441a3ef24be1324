package id.jht.profile;

import static id.jht.profile.ProfileField.ACCOUNT_NUMBER;
import static id.jht.profile.ProfileField.BANK_CODE;
import static id.jht.profile.ProfileField.BIRTH_DATE;
import static id.jht.profile.ProfileField.BIRTH_PLACE;
import static id.jht.profile.ProfileField.EMAIL;
import static id.jht.profile.ProfileField.IDENTITY_RIGHT;
import static id.jht.profile.ProfileField.MOBILE;
import static id.jht.profile.ProfileField.MOTHER_MAIDEN_NAME;
import static id.jht.profile.ProfileField.NAME;
import static id.jht.profile.ProfileField.NPWP;
import static id.jht.profile.ProfileField.PASSPORT_NUMBER;

import id.jht.membership.Member;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** What was answered, by field; what is empty is not there. */
public record ProfileAnswers(Map<ProfileField, String> values) {

    public static final ProfileAnswers NONE = new ProfileAnswers(Map.of());

    public ProfileAnswers {
        var copy = new EnumMap<ProfileField, String>(ProfileField.class);
        values.forEach((field, value) -> {
            if (!value.isBlank()) {
                copy.put(field, value.strip());
            }
        });
        values = Collections.unmodifiableMap(copy);
    }

    /** Reads fields by their keys; other keys do not matter. */
    public static ProfileAnswers of(Function<String, ? extends Optional<String>> byKey) {
        var values = new EnumMap<ProfileField, String>(ProfileField.class);
        Arrays.stream(ProfileField.values())
                .forEach(field -> byKey.apply(field.key()).ifPresent(value -> values.put(field, value)));
        return new ProfileAnswers(values);
    }

    /** What is registered of a member, as if the member had typed it. */
    public static ProfileAnswers of(Member member) {
        var values = new EnumMap<ProfileField, String>(ProfileField.class);
        values.put(NAME, member.name());
        values.put(BIRTH_PLACE, member.birthPlace());
        values.put(BIRTH_DATE, member.birthDate().toString());
        values.put(MOTHER_MAIDEN_NAME, member.motherMaidenName());
        values.put(MOBILE, member.mobile().value());
        Optional.ofNullable(member.email()).ifPresent(email -> values.put(EMAIL, email.value()));
        Optional.ofNullable(member.account()).ifPresent(account -> {
            values.put(BANK_CODE, account.bankCode());
            values.put(ACCOUNT_NUMBER, account.number());
        });
        Optional.ofNullable(member.npwp()).ifPresent(npwp -> values.put(NPWP, npwp.value()));
        Optional.ofNullable(member.passport()).ifPresent(passport -> values.put(PASSPORT_NUMBER, passport.value()));
        return new ProfileAnswers(values);
    }

    public Optional<String> find(ProfileField field) {
        return Optional.ofNullable(values.get(field));
    }

    /** Empty when it was not answered. */
    public String get(ProfileField field) {
        return values.getOrDefault(field, "");
    }

    /** Whether the member calls the registered identity wrong and has typed another. */
    public boolean correctsIdentity() {
        return get(IDENTITY_RIGHT).equals("no");
    }

    /** The answers of one section in place of the earlier ones. */
    ProfileAnswers with(ProfileSection section, ProfileAnswers others) {
        var merged = new EnumMap<ProfileField, String>(ProfileField.class);
        values.forEach((field, value) -> {
            if (field.section() != section) {
                merged.put(field, value);
            }
        });
        section.fields().forEach(field -> others.find(field).ifPresent(value -> merged.put(field, value)));
        return new ProfileAnswers(merged);
    }

    /** As in JSON and in forms. */
    public Map<String, String> byKey() {
        var keyed = new TreeMap<String, String>();
        values.forEach((field, value) -> keyed.put(field.key(), value));
        return keyed;
    }
}
