package id.jht.portal.savings;

import id.jht.benefit.KpjLedger;
import id.jht.benefit.Passbook;
import id.jht.membership.Membership;
import id.jht.membership.MembershipStatus;
import id.jht.shared.Rupiah;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One card as the page shows it.
 *
 * @param years newest first
 * @param silent whether the employer calls it active but has paid nothing for months
 */
record CardView(Membership card, Rupiah balance, List<KpjLedger.Year> years, boolean silent) {

    private static final int SHOWN = 2;

    /** Contributions of a month come in until the middle of the next; two months without any are a sign. */
    private static final int MONTHS_OF_SILENCE = 2;

    static CardView of(Passbook.Card card, YearMonth thisMonth) {
        var years = new ArrayList<>(card.years());
        Collections.reverse(years);
        return new CardView(card.membership(), card.balance(), years, isSilent(card.membership(), thisMonth));
    }

    private static boolean isSilent(Membership card, YearMonth thisMonth) {
        var last = card.lastContribution();
        return card.status() == MembershipStatus.ACTIVE
                && (last == null || last.plusMonths(MONTHS_OF_SILENCE).isBefore(thisMonth));
    }

    public List<KpjLedger.Year> newest() {
        return years.subList(0, Math.min(SHOWN, years.size()));
    }

    public List<KpjLedger.Year> older() {
        return years.subList(Math.min(SHOWN, years.size()), years.size());
    }

    public boolean isActive() {
        return card.status() == MembershipStatus.ACTIVE;
    }

    public boolean isPaidOut() {
        return card.status() == MembershipStatus.CLOSED;
    }
}
