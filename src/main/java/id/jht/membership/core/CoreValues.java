package id.jht.membership.core;

import id.jht.shared.Rupiah;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the values of an answer and notes the place of every wrong one; never the value, which belongs to a person. */
class CoreValues {

    private final String prefix;
    private final List<String> wrong;

    CoreValues() {
        this("", new ArrayList<>());
    }

    private CoreValues(String prefix, List<String> wrong) {
        this.prefix = prefix;
        this.wrong = wrong;
    }

    CoreValues within(String place) {
        return new CoreValues(prefix + place, wrong);
    }

    /** @param otherwise stands in for a wrong value, so that the rest is read too */
    <T> T needed(String field, @Nullable String value, Function<String, Optional<T>> reading, T otherwise) {
        var read = value == null ? Optional.<T>empty() : read(value, reading);
        if (read.isEmpty()) {
            wrong(field);
        }
        return read.orElse(otherwise);
    }

    <T> @Nullable T possible(String field, @Nullable String value, Function<String, Optional<T>> reading) {
        var read = value == null ? Optional.<T>empty() : read(value, reading);
        if (value != null && read.isEmpty()) {
            wrong(field);
        }
        return read.orElse(null);
    }

    String text(String field, @Nullable String value) {
        return needed(field, value, text -> Optional.of(text.strip()).filter(word -> !word.isEmpty()), "");
    }

    /** Whole and not negative. */
    Rupiah rupiah(String field, @Nullable BigDecimal value) {
        return needed(
                field,
                value == null ? null : value.toString(),
                amount -> Optional.of(Rupiah.of(new BigDecimal(amount).longValueExact())),
                Rupiah.ZERO);
    }

    void wrong(String field) {
        wrong.add(prefix + field);
    }

    void refuseWrongOnes() {
        if (!wrong.isEmpty()) {
            throw new UnusableAnswerException("wrong or missing: " + String.join(", ", wrong));
        }
    }

    static Optional<LocalDate> date(String text) {
        return Optional.of(LocalDate.parse(text));
    }

    static Optional<YearMonth> month(String text) {
        return Optional.of(YearMonth.parse(text));
    }

    static <E extends Enum<E>> Function<String, Optional<E>> one(Class<E> type) {
        return text -> Optional.of(Enum.valueOf(type, text));
    }

    private static <T> Optional<T> read(String value, Function<String, Optional<T>> reading) {
        try {
            return reading.apply(value);
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException malformed) {
            return Optional.empty();
        }
    }
}
