package id.jht.benefit;

import id.jht.membership.Membership;
import id.jht.shared.Rupiah;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one membership has put aside.
 *
 * @param openingBalance balance of the end of {@code openingDate}; grows from the following month on
 * @param contributions credited at the start of each month, the month of the opening date at the earliest
 */
public record Savings(Rupiah openingBalance, LocalDate openingDate, Map<YearMonth, Rupiah> contributions) {

    static Savings of(Membership membership) {
        return new Savings(membership.openingBalance(), membership.openingDate(), contributionsTo(membership));
    }

    /** What was contributed up to the opening date is in the balance already. */
    private static Map<YearMonth, Rupiah> contributionsTo(Membership membership) {
        var contributions = new TreeMap<YearMonth, Rupiah>();
        var first = monthAfter(membership.openingDate());
        for (var span : membership.contributions()) {
            var begin = span.from().isBefore(first) ? first : span.from();
            for (var month = begin; !month.isAfter(span.to()); month = month.plusMonths(1)) {
                contributions.put(month, span.amount());
            }
        }
        return contributions;
    }

    YearMonth firstMonth() {
        return monthAfter(openingDate);
    }

    private static YearMonth monthAfter(LocalDate date) {
        return YearMonth.from(date).plusMonths(1);
    }
}
