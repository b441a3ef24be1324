package id.jht.profile;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Number of a profile update, e.g. {@code PU-2026-00000001}: year and a running number; also the business key. */
public record ProfileNumber(String value) {

    private static final Pattern FORM = Pattern.compile("PU-[0-9]{4}-[0-9]{8}");

    public ProfileNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the number of a profile update");
        }
    }

    public static ProfileNumber of(String value) {
        return new ProfileNumber(value);
    }

    public static Optional<ProfileNumber> parse(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(typed -> typed.strip().toUpperCase(Locale.ROOT))
                .filter(FORM.asMatchPredicate())
                .map(ProfileNumber::new);
    }

    static ProfileNumber of(int year, long running) {
        return new ProfileNumber("PU-%04d-%08d".formatted(year, running));
    }

    @Override
    public String toString() {
        return value;
    }
}
