package id.jht.portal.signin;

import id.jht.signin.SignInForm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was typed on the sign-in page, by the names of its inputs. */
record TypedPerson(Map<String, String> typed) {

    private static final List<String> INPUTS =
            List.of("nik", "passportNumber", "kpj", "birthDay", "birthMonth", "birthYear");
    private static final int LONGEST = 60;

    static TypedPerson of(Map<String, String> sent) {
        var typed = new HashMap<String, String>();
        INPUTS.stream().filter(sent::containsKey).forEach(name -> typed.put(name, cut(sent.get(name))));
        return new TypedPerson(typed);
    }

    private static String cut(@Nullable String value) {
        var text = String.valueOf(value).strip();
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    public @Nullable String get(String name) {
        var value = typed.get(name);
        return value == null || value.isBlank() ? null : value;
    }

    /** Spaces within numbers, as people group them, do not matter. */
    SignInForm form() {
        return new SignInForm(closed("nik"), closed("passportNumber"), closed("kpj"), birthDate());
    }

    private @Nullable String closed(String name) {
        var value = get(name);
        return value == null ? null : value.replace(" ", "");
    }

    /** ISO date of the three inputs; what is no date comes out as no ISO date and is refused at its field. */
    private @Nullable String birthDate() {
        return Stream.of("birthYear", "birthMonth", "birthDay").allMatch(name -> get(name) == null)
                ? null
                : padded("birthYear", 4) + "-" + padded("birthMonth", 2) + "-" + padded("birthDay", 2);
    }

    private String padded(String name, int width) {
        var value = typed.getOrDefault(name, "");
        return "0".repeat(Math.max(0, width - value.length())) + value;
    }
}
