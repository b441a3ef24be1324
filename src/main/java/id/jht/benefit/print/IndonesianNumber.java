package id.jht.benefit.print;

import java.util.List;

/** Spells numbers: one hundred, thousand and ten have words of their own ({@code seratus}, {@code seribu}, {@code sepuluh}). */
final class IndonesianNumber {

    private static final List<String> ONES = List.of(
            "nol",
            "satu",
            "dua",
            "tiga",
            "empat",
            "lima",
            "enam",
            "tujuh",
            "delapan",
            "sembilan",
            "sepuluh",
            "sebelas");

    private static final List<Power> POWERS = List.of(
            new Power(1_000_000_000_000_000_000L, "kuintiliun"),
            new Power(1_000_000_000_000_000L, "kuadriliun"),
            new Power(1_000_000_000_000L, "triliun"),
            new Power(1_000_000_000, "miliar"),
            new Power(1_000_000, "juta"),
            new Power(1_000, "ribu"),
            new Power(100, "ratus"),
            new Power(10, "puluh"));

    private IndonesianNumber() {}

    private record Power(long value, String word) {

        String times(long count) {
            return count == 1 && value <= 1_000 ? "se" + word : of(count) + " " + word;
        }
    }

    static String of(long number) {
        if (number < ONES.size()) {
            return ONES.get((int) number);
        }
        if (number < 20) {
            return ONES.get((int) number - 10) + " belas";
        }
        var power = POWERS.stream()
                .filter(candidate -> candidate.value() <= number)
                .findFirst()
                .orElseThrow();
        var rest = number % power.value();
        return power.times(number / power.value()) + (rest == 0 ? "" : " " + of(rest));
    }
}
