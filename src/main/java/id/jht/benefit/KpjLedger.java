package id.jht.benefit;

import id.jht.shared.Kpj;
import id.jht.shared.Rupiah;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/**
 * The ledger (buku besar) of one card, year by year up to the month of payment. Every line adds up: opening + contributions −
 * paid out + development = closing. Each card is cut to whole rupiah by itself, so the cards together can stay short of the
 * statement by less than one rupiah each.
 */
public record KpjLedger(Kpj kpj, List<Year> years) {

    /**
     * @param openingBalance what the last year closed with; in the card's first year its registered opening balance
     * @param paidOut the card's part of earlier partial payments
     * @param percent development of a whole year
     * @param provisional whether the directors have not set the year's rate yet
     */
    public record Year(
            int year,
            Rupiah openingBalance,
            Rupiah contributions,
            Rupiah paidOut,
            Rupiah development,
            Rupiah closingBalance,
            BigDecimal percent,
            boolean provisional,
            List<Month> months) {}

    /** A month in which something was on the card. */
    public record Month(
            YearMonth month, Rupiah contribution, Rupiah paidOut, Rupiah development, Rupiah closingBalance) {}
}
