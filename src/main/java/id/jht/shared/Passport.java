package id.jht.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Number of a passport: 6 to 9 letters and digits, whatever the country. */
public record Passport(String value) implements Identity {

    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{6,9}");
    private static final int SHOWN = 3;

    public Passport {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a passport number has 6 to 9 letters and digits");
        }
    }

    public static Passport of(String value) {
        return new Passport(value);
    }

    public static Optional<Passport> parse(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(typed -> typed.strip().toUpperCase(Locale.ROOT))
                .filter(FORM.asMatchPredicate())
                .map(Passport::new);
    }

    @Override
    public String masked() {
        return "•".repeat(value.length() - SHOWN) + value.substring(value.length() - SHOWN);
    }

    @Override
    public String toString() {
        return masked();
    }
}
