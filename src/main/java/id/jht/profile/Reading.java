package id.jht.profile;

import id.jht.shared.Violation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads fields one by one; keeps each in the form in which we write it, and collects what is wrong. */
final class Reading {

    private final ProfileAnswers typed;
    private final Map<ProfileField, String> read = new EnumMap<>(ProfileField.class);
    private final List<Violation> violations = new ArrayList<>();

    Reading(ProfileAnswers typed) {
        this.typed = typed;
    }

    void required(ProfileField field, Function<String, Optional<String>> form, String code) {
        if (typed.get(field).isEmpty()) {
            wrong(field, "REQUIRED");
        } else {
            optional(field, form, code);
        }
    }

    void optional(ProfileField field, Function<String, Optional<String>> form, String code) {
        typed.find(field)
                .ifPresent(value ->
                        form.apply(value).ifPresentOrElse(right -> read.put(field, right), () -> wrong(field, code)));
    }

    void requiredText(ProfileField field, int longest) {
        if (typed.get(field).isEmpty()) {
            wrong(field, "REQUIRED");
        } else {
            optionalText(field, longest);
        }
    }

    /** Free text on one line; control characters are refused because no card bears them. */
    void optionalText(ProfileField field, int longest) {
        typed.find(field).ifPresent(value -> {
            if (value.length() > longest) {
                wrong(field, "TOO_LONG", longest);
            } else if (value.chars().anyMatch(Character::isISOControl)) {
                wrong(field, "CONTROL_CHARACTERS");
            } else {
                read.put(field, value);
            }
        });
    }

    void wrong(ProfileField field, String code, Object... arguments) {
        violations.add(Violation.of(field.key(), code, arguments));
    }

    ProfileAnswers typed() {
        return typed;
    }

    /** What could be read, in the form in which we write it. */
    ProfileAnswers read() {
        return new ProfileAnswers(read);
    }

    List<Violation> violations() {
        return List.copyOf(violations);
    }
}
