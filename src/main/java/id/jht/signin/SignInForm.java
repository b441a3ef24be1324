package id.jht.signin;

import id.jht.shared.Identity;
import id.jht.shared.Kpj;
import id.jht.shared.Nik;
import id.jht.shared.Passport;
import id.jht.shared.Violation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody says to be, as typed. Only the form is checked here; whether there is such a person is told to nobody.
 *
 * @param nik or {@code passportNumber}
 * @param birthDate ISO
 */
public record SignInForm(
        @Nullable String nik,
        @Nullable String passportNumber,
        @Nullable String kpj,
        @Nullable String birthDate) {

    /** Empty when something cannot be read; then the violations say what. */
    public Optional<Identification> read(List<Violation> violations) {
        var identity = identity(violations);
        var card = read("kpj", kpj, Kpj::parse, "KPJ_FORM", violations);
        var born = read("birthDate", birthDate, SignInForm::date, "BIRTH_DATE_FORM", violations);
        return identity.flatMap(
                person -> card.flatMap(number -> born.map(day -> new Identification(person, number, day))));
    }

    private Optional<? extends Identity> identity(List<Violation> violations) {
        return isBlank(nik) && !isBlank(passportNumber)
                ? read("passportNumber", passportNumber, Passport::parse, "PASSPORT_FORM", violations)
                : read("nik", nik, Nik::parse, "NIK_FORM", violations);
    }

    private static <T> Optional<T> read(
            String field,
            @Nullable String typed,
            Function<String, Optional<T>> parse,
            String code,
            List<Violation> violations) {
        if (typed == null || typed.isBlank()) {
            violations.add(Violation.of(field, "REQUIRED"));
            return Optional.empty();
        }
        var parsed = parse.apply(typed.strip());
        if (parsed.isEmpty()) {
            violations.add(Violation.of(field, code));
        }
        return parsed;
    }

    private static Optional<LocalDate> date(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isBlank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }
}
