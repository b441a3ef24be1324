package id.jht.shared;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tax number: 16 digits; the old form of 15 digits, with or without dots and dash, gets a leading zero. */
public record Npwp(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{16}");

    public Npwp {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("an NPWP has 16 digits");
        }
    }

    public static Npwp of(String value) {
        return new Npwp(value);
    }

    public static Optional<Npwp> parse(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(typed -> typed.replaceAll("[ .-]", ""))
                .map(digits -> digits.length() == 15 ? "0" + digits : digits)
                .filter(FORM.asMatchPredicate())
                .map(Npwp::new);
    }

    @Override
    public String toString() {
        return "••••••••••••" + value.substring(12);
    }
}
