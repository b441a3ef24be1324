package id.jht.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** National identity number: 16 digits {@code PPKKCC DDMMYY SSSS}; women's day of birth is written plus 40. */
public record Nik(String value) implements Identity {

    private static final Pattern FORM = Pattern.compile("[0-9]{16}");

    public Nik {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a NIK has 16 digits");
        }
    }

    public static Nik of(String value) {
        return new Nik(value);
    }

    public static Optional<Nik> parse(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(String::strip)
                .filter(FORM.asMatchPredicate())
                .map(Nik::new);
    }

    public Sex sex() {
        return dayField() > 40 ? Sex.F : Sex.M;
    }

    /** Whether day, month and the two-digit year written in the number are those of the given date. */
    public boolean bears(LocalDate birthDate) {
        return day() == birthDate.getDayOfMonth()
                && number(8, 10) == birthDate.getMonthValue()
                && number(10, 12) == birthDate.getYear() % 100;
    }

    /** Whether the date part can be a date at all in either century. */
    public boolean bearsADate() {
        return isDate(1900) || isDate(2000);
    }

    private boolean isDate(int century) {
        try {
            return LocalDate.of(century + number(10, 12), number(8, 10), day()).getDayOfMonth() == day();
        } catch (DateTimeException impossible) {
            return false;
        }
    }

    private int day() {
        return dayField() > 40 ? dayField() - 40 : dayField();
    }

    private int dayField() {
        return number(6, 8);
    }

    private int number(int from, int to) {
        return Integer.parseInt(value.substring(from, to));
    }

    /** The region and the serial only. */
    @Override
    public String masked() {
        return value.substring(0, 4) + "••••••••" + value.substring(12);
    }

    @Override
    public String toString() {
        return masked();
    }
}
