package id.jht.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is asked together, in the order of asking; the picture of the face comes last. */
public enum ProfileSection {
    IDENTITY,
    MOTHER,
    CONTACT,
    ADDRESS,
    ACCOUNT,
    TAX,
    MORE,
    BRANCH;

    /** Nothing in it must be answered. */
    public boolean isOptional() {
        return this == TAX || this == MORE;
    }

    /** As in addresses: {@code identity}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ProfileSection> find(String slug) {
        return Arrays.stream(values())
                .filter(section -> section.slug().equals(slug))
                .findFirst();
    }

    public List<ProfileField> fields() {
        return Arrays.stream(ProfileField.values())
                .filter(field -> field.section() == this)
                .toList();
    }

    /** What may be chosen in a field of this section. */
    public List<String> choicesOf(String key) {
        return fields().stream()
                .filter(field -> field.key().equals(key))
                .flatMap(field -> field.choices().stream())
                .toList();
    }
}
