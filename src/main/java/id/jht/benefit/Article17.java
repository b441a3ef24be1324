package id.jht.benefit;

import java.util.List;

/** Progressive rates of article 17(1)(a) UU PPh as amended by UU HPP (7/2021), on the base cut to full thousands. */
final class Article17 {

    private static final long THOUSAND = 1_000;
    private static final List<Bracket> BRACKETS = List.of(
            new Bracket(0, 5),
            new Bracket(60_000_000, 15),
            new Bracket(250_000_000, 25),
            new Bracket(500_000_000, 30),
            new Bracket(5_000_000_000L, 35));

    private Article17() {}

    private record Bracket(long above, long percent) {}

    static long on(long income) {
        var base = income / THOUSAND * THOUSAND;
        var tax = 0L;
        var percentBelow = 0L;
        for (var bracket : BRACKETS) {
            tax += Math.max(0, base - bracket.above()) * (bracket.percent() - percentBelow) / 100;
            percentBelow = bracket.percent();
        }
        return tax;
    }
}
