package id.jht.filing;

import id.jht.shared.Rupiah;
import id.jht.shared.Violation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads dates, months, amounts and lists within their bounds; what could not be read is null and a violation is kept. */
record SimulationFields(List<Violation> violations) {

    static final long GREATEST_AMOUNT = 10_000_000_000_000L;
    static final int GREATEST_RATE = 100;

    private static final int RATE_DECIMALS = 3;

    void wrong(String field, String code, Object... arguments) {
        violations.add(Violation.of(field, code, arguments));
    }

    <T> @Nullable T required(String field, @Nullable T value) {
        if (value == null) {
            wrong(field, "REQUIRED");
        }
        return value;
    }

    @Nullable
    LocalDate date(String field, @Nullable String typed, @Nullable LocalDate least, @Nullable LocalDate most) {
        var date = parsed(field, typed, LocalDate::parse, "DATE_FORM");
        return within(field, date, least, most, "DATE_RANGE");
    }

    @Nullable
    YearMonth month(String field, @Nullable String typed, @Nullable YearMonth least, @Nullable YearMonth most) {
        var month = parsed(field, typed, YearMonth::parse, "MONTH_FORM");
        return within(field, month, least, most, "MONTH_RANGE");
    }

    @Nullable
    Rupiah amount(String field, @Nullable BigInteger typed) {
        if (required(field, typed) == null || typed == null) {
            return null;
        }
        if (typed.signum() < 0 || typed.compareTo(BigInteger.valueOf(GREATEST_AMOUNT)) > 0) {
            wrong(field, "AMOUNT_RANGE", GREATEST_AMOUNT);
            return null;
        }
        return Rupiah.of(typed.longValueExact());
    }

    @Nullable
    BigDecimal rate(String field, @Nullable BigDecimal typed) {
        if (typed == null) {
            return null;
        }
        var outside = typed.signum() < 0 || typed.compareTo(BigDecimal.valueOf(GREATEST_RATE)) > 0;
        if (outside || typed.stripTrailingZeros().scale() > RATE_DECIMALS) {
            wrong(field, "RATE_RANGE", GREATEST_RATE);
            return null;
        }
        return typed;
    }

    /** Empty when it is absent or too long, so that nothing of it is read. */
    <T> List<@Nullable T> list(String field, @Nullable List<@Nullable T> typed, int most) {
        if (typed == null) {
            return List.of();
        }
        if (typed.size() > most) {
            wrong(field, "TOO_MANY", most);
            return List.of();
        }
        return typed;
    }

    private <T> @Nullable T parsed(String field, @Nullable String typed, Function<String, T> parse, String code) {
        if (typed == null || typed.isBlank()) {
            wrong(field, "REQUIRED");
            return null;
        }
        try {
            return parse.apply(typed.strip());
        } catch (DateTimeException unreadable) {
            wrong(field, code);
            return null;
        }
    }

    /** A bound that could not be read itself does not bind. */
    private <T extends Comparable<? super T>> @Nullable T within(
            String field, @Nullable T value, @Nullable T least, @Nullable T most, String code) {
        if (value == null || least == null || most == null) {
            return null;
        }
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            wrong(field, code, least.toString(), most.toString());
            return null;
        }
        return value;
    }
}
