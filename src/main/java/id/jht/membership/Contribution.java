package id.jht.membership;

import id.jht.shared.Rupiah;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Months in a row that were credited with the same amount each, both months included.
 *
 * @param amount of each month, not of all
 */
public record Contribution(YearMonth from, YearMonth to, Rupiah amount) {

    public Contribution {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("contributions from " + from + " to " + to);
        }
    }

    /** One amount in each month after an opening date up to the last month; none without a last month. */
    public static List<Contribution> equal(LocalDate openingDate, Rupiah amount, @Nullable YearMonth last) {
        if (last == null) {
            return List.of();
        }
        var first = YearMonth.from(openingDate).plusMonths(1);
        return List.of(new Contribution(first.isAfter(last) ? last : first, last, amount));
    }

    /** Joins equal months that follow each other. */
    public static List<Contribution> of(SortedMap<YearMonth, Rupiah> months) {
        var spans = new ArrayList<Contribution>();
        months.entrySet().forEach(month -> add(spans, month));
        return List.copyOf(spans);
    }

    private static void add(List<Contribution> spans, Map.Entry<YearMonth, Rupiah> month) {
        var last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        if (last != null
                && last.amount.equals(month.getValue())
                && last.to.plusMonths(1).equals(month.getKey())) {
            spans.set(spans.size() - 1, new Contribution(last.from, month.getKey(), last.amount));
        } else {
            spans.add(new Contribution(month.getKey(), month.getKey(), month.getValue()));
        }
    }
}
