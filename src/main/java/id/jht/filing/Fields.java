package id.jht.filing;

import id.jht.shared.Violation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads single fields and collects what is wrong; what could not be read is null or empty. */
record Fields(List<Violation> violations) {

    void wrong(String field, String code, Object... arguments) {
        violations.add(Violation.of(field, code, arguments));
    }

    <T> @Nullable T value(String field, @Nullable String typed, Function<String, Optional<T>> parse, String code) {
        if (typed == null || typed.isBlank()) {
            wrong(field, "REQUIRED");
            return null;
        }
        return optional(field, typed, parse, code);
    }

    <T> @Nullable T optional(String field, @Nullable String typed, Function<String, Optional<T>> parse, String code) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var parsed = parse.apply(typed.strip());
        if (parsed.isEmpty()) {
            wrong(field, code);
        }
        return parsed.orElse(null);
    }

    <E extends Enum<E>> @Nullable E constant(String field, @Nullable String typed, Class<E> type, String code) {
        return value(field, typed, text -> named(text, type), code);
    }

    <E extends Enum<E>> @Nullable E optionalConstant(String field, @Nullable String typed, Class<E> type, String code) {
        return optional(field, typed, text -> named(text, type), code);
    }

    private static <E extends Enum<E>> Optional<E> named(String text, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst();
    }

    String matching(String field, @Nullable String typed, Predicate<String> form, String code) {
        var read = value(field, typed, text -> Optional.of(text).filter(form), code);
        return read == null ? "" : read;
    }

    /** Free text on one line; control characters are refused because no card bears them. */
    String text(String field, @Nullable String typed, int longest) {
        var read = value(field, typed, Optional::of, "REQUIRED");
        if (read != null && read.length() > longest) {
            wrong(field, "TOO_LONG", longest);
        } else if (read != null && read.chars().anyMatch(Character::isISOControl)) {
            wrong(field, "CONTROL_CHARACTERS");
        }
        return read == null ? "" : read;
    }

    static Optional<LocalDate> date(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
