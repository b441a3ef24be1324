package id.jht.portal.tracking;

import static java.util.Objects.requireNonNullElse;

import id.jht.integrity.FeeAnswer;
import id.jht.shared.Rupiah;
import id.jht.shared.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The answer as it is typed: {@code asked} is {@code yes} or {@code no}; dots and spaces in the amount are left out. */
record FeeForm(
        @Nullable String asked,
        @Nullable String amount,
        @Nullable String place,
        @Nullable String words) {

    private static final Pattern RUPIAH = Pattern.compile("[0-9]{1,11}");

    static FeeForm of(FeeAnswer answer) {
        var amount = answer.amount();
        var place = answer.place();
        return new FeeForm(
                answer.asked() ? "yes" : "no",
                amount == null ? "" : Long.toString(amount.amount()),
                place == null ? "" : place.name(),
                answer.words());
    }

    Map<String, String> typed() {
        return Map.of("asked", text(asked), "amount", text(amount), "place", text(place), "words", text(words));
    }

    List<Violation> violations() {
        var violations = new ArrayList<Violation>();
        if (!text(asked).matches("yes|no")) {
            violations.add(Violation.of("asked", "REQUIRED"));
        }
        if (isYes() && !digits().isEmpty() && !isAmount()) {
            violations.add(Violation.of("amount", "AMOUNT_RANGE", FeeAnswer.MOST));
        }
        violations.addAll(FreeWords.checkLength("words", text(words)));
        return violations;
    }

    FeeAnswer answer() {
        return isYes()
                ? new FeeAnswer(true, rupiah(), chosenPlace(), text(words).strip())
                : FeeAnswer.NO;
    }

    private boolean isYes() {
        return "yes".equals(asked);
    }

    private boolean isAmount() {
        return RUPIAH.matcher(digits()).matches() && Long.parseLong(digits()) <= FeeAnswer.MOST;
    }

    private @Nullable Rupiah rupiah() {
        return digits().isEmpty() ? null : Rupiah.of(Long.parseLong(digits()));
    }

    private FeeAnswer.@Nullable Place chosenPlace() {
        return Arrays.stream(FeeAnswer.Place.values())
                .filter(known -> known.name().equals(place))
                .findFirst()
                .orElse(null);
    }

    private String digits() {
        return text(amount).replaceAll("(?i)rp|[.\\s]", "");
    }

    private static String text(@Nullable String typed) {
        return requireNonNullElse(typed, "");
    }
}
