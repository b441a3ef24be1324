package id.jht.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Member card number, one per employment: 11 digits, old cards may bear letters. */
public record Kpj(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{11}");

    public Kpj {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a KPJ has 11 characters");
        }
    }

    public static Kpj of(String value) {
        return new Kpj(value);
    }

    public static Optional<Kpj> parse(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(typed -> typed.strip().toUpperCase(Locale.ROOT))
                .filter(FORM.asMatchPredicate())
                .map(Kpj::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
