package id.jht.portal.profile;

import id.jht.profile.ProfileAnswers;
import id.jht.profile.ProfileField;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands in the inputs of a page, by their names; a date has three of them. */
public record TypedAnswers(Map<String, String> byName) {

    private static final int LONGEST = 500;
    private static final String BIRTH_DATE = ProfileField.BIRTH_DATE.key();

    static TypedAnswers sent(Map<String, String> form) {
        var typed = new HashMap<String, String>();
        form.forEach((name, value) -> {
            var text = value.strip();
            typed.put(name, text.substring(0, Math.min(text.length(), LONGEST)));
        });
        if (typed.containsKey("birthDay")) {
            typed.put(BIRTH_DATE, joined(typed));
        }
        return new TypedAnswers(typed);
    }

    static TypedAnswers of(ProfileAnswers answers) {
        var typed = new HashMap<>(answers.byKey());
        var date = typed.getOrDefault(BIRTH_DATE, "").split("-");
        if (date.length == 3) {
            typed.put("birthYear", date[0]);
            typed.put("birthMonth", date[1]);
            typed.put("birthDay", date[2]);
        }
        return new TypedAnswers(typed);
    }

    /** ISO; what is no date comes out as no ISO date and is refused at its field. */
    private static String joined(Map<String, String> typed) {
        var parts = padded(typed, "birthYear", 4) + "-" + padded(typed, "birthMonth", 2) + "-"
                + padded(typed, "birthDay", 2);
        return parts.equals("0000-00-00") ? "" : parts;
    }

    private static String padded(Map<String, String> typed, String name, int width) {
        var value = typed.getOrDefault(name, "");
        return "0".repeat(Math.max(0, width - value.length())) + value;
    }

    ProfileAnswers answers() {
        return ProfileAnswers.of(key -> Optional.ofNullable(get(key)));
    }

    public @Nullable String get(String name) {
        var value = byName.get(name);
        return value == null || value.isBlank() ? null : value;
    }
}
