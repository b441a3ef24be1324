package id.jht.benefit.print;

import java.util.List;

/** Spells numbers on the short scale, without "and". */
final class EnglishNumber {

    private static final List<String> ONES = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");

    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final List<Power> POWERS = List.of(
            new Power(1_000_000_000_000_000_000L, "quintillion"),
            new Power(1_000_000_000_000_000L, "quadrillion"),
            new Power(1_000_000_000_000L, "trillion"),
            new Power(1_000_000_000, "billion"),
            new Power(1_000_000, "million"),
            new Power(1_000, "thousand"),
            new Power(100, "hundred"));

    private EnglishNumber() {}

    private record Power(long value, String word) {}

    static String of(long number) {
        if (number < ONES.size()) {
            return ONES.get((int) number);
        }
        if (number < 100) {
            var rest = (int) number % 10;
            return TENS.get((int) number / 10) + (rest == 0 ? "" : "-" + ONES.get(rest));
        }
        var power = POWERS.stream()
                .filter(candidate -> candidate.value() <= number)
                .findFirst()
                .orElseThrow();
        var rest = number % power.value();
        return of(number / power.value()) + " " + power.word() + (rest == 0 ? "" : " " + of(rest));
    }
}
