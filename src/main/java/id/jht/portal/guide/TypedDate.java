package id.jht.portal.guide;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A date in up to three inputs; the day may be left out of the question. */
record TypedDate(
        @Nullable String day,
        @Nullable String month,
        @Nullable String year) {

    boolean isEmpty() {
        return day == null && month == null && year == null;
    }

    boolean isComplete() {
        return day != null && month != null && year != null;
    }

    /** Empty for what no calendar knows. */
    Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.of(number(year), number(month), number(day)));
        } catch (DateTimeException | NumberFormatException unreal) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String typed) {
        return Integer.parseInt(String.valueOf(typed));
    }
}
