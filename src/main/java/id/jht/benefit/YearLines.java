package id.jht.benefit;

import id.jht.benefit.CardAccount.Movement;
import id.jht.benefit.Statement.YearLine;
import id.jht.shared.Rupiah;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The years of the statement, over all cards. A year closes at the exact balance cut to whole rupiah, the next one opens
 * there, contributions are whole, and development is what lies between: so every line adds up, and the last one closes at the
 * accumulated balance. What joins in the middle of a year (a card with a later opening date) is part of that year's opening
 * balance; what left it (an earlier partial payment) is taken from it, and from the contributions when it is not enough.
 */
final class YearLines {

    private final List<YearLine> lines = new ArrayList<>();
    private long closing;

    private YearLines() {}

    static List<YearLine> of(List<CardAccount> accounts) {
        var years = new TreeMap<Integer, List<Movement>>();
        accounts.forEach(account -> account.movements()
                .forEach(movement -> years.computeIfAbsent(movement.month().getYear(), year -> new ArrayList<>())
                        .add(movement)));
        var lines = new YearLines();
        years.forEach(lines::add);
        return lines.lines;
    }

    private void add(int year, List<Movement> movements) {
        var joined = movements.stream().mapToLong(Movement::joined).reduce(closing, Math::addExact);
        var contributed = movements.stream().mapToLong(Movement::contributed).reduce(0, Math::addExact);
        var paidOut = movements.stream().mapToLong(Movement::paidOut).reduce(0, Math::addExact);
        var fromOpening = Math.min(joined, paidOut);
        var opening = joined - fromOpening;
        var contributions = contributed - Math.min(contributed, paidOut - fromOpening);
        closing = WholeRupiah.of(atYearEnd(movements));
        lines.add(new YearLine(
                year,
                Rupiah.of(opening),
                Rupiah.of(contributions),
                Rupiah.of(Math.subtractExact(closing, Math.addExact(opening, contributions))),
                Rupiah.of(closing)));
    }

    private static BigDecimal atYearEnd(List<Movement> movements) {
        var last = movements.stream()
                .map(Movement::month)
                .max((one, other) -> one.compareTo(other))
                .orElseThrow();
        return movements.stream()
                .filter(movement -> movement.month().equals(last))
                .map(Movement::closing)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
