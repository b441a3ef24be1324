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

    private static Map<YearMonth, Rupiah> contributionsTo(Membership membership) {
        var contributions = new TreeMap<YearMonth, Rupiah>();
        var last = membership.lastContribution();
        if (last != null) {
            for (var month = monthAfter(membership.openingDate()); !month.isAfter(last); month = month.plusMonths(1)) {
                contributions.put(month, membership.monthlyContribution());
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
