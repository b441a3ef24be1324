package id.jht.claim;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Number of a claim, e.g. {@code JHT-2026-00000001}: year of filing and a running number; also the business key. */
public record ClaimNumber(String value) {

    private static final Pattern FORM = Pattern.compile("JHT-[0-9]{4}-[0-9]{8}");

    public ClaimNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a claim number");
        }
    }

    public static ClaimNumber of(String value) {
        return new ClaimNumber(value);
    }

    public static Optional<ClaimNumber> parse(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(typed -> typed.strip().toUpperCase(java.util.Locale.ROOT))
                .filter(FORM.asMatchPredicate())
                .map(ClaimNumber::new);
    }

    static ClaimNumber of(int year, long running) {
        return new ClaimNumber("JHT-%04d-%08d".formatted(year, running));
    }

    @Override
    public String toString() {
        return value;
    }
}
