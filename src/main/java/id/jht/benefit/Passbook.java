package id.jht.benefit;

import id.jht.membership.Membership;
import id.jht.shared.Rupiah;
import java.time.LocalDate;
import java.util.List;

/**
 * What a member has, card by card and year by year, as a claim of that day would count it.
 *
 * @param cards oldest first; those that were paid out have nothing left and no years
 * @param total over all cards; each card is cut to whole rupiah by itself, so they can stay short of it by less than one
 *     rupiah each
 */
public record Passbook(LocalDate asOf, List<Card> cards, Rupiah total) {

    /** @param years oldest first; the development of a provisional year is an estimate */
    public record Card(Membership membership, List<KpjLedger.Year> years) {

        public Rupiah balance() {
            return years.isEmpty() ? Rupiah.ZERO : years.get(years.size() - 1).closingBalance();
        }
    }
}
