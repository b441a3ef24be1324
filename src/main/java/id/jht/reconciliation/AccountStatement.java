package id.jht.reconciliation;

import id.jht.shared.Rupiah;
import java.time.LocalDate;
import java.util.List;

/**
 * A statement of our paying account as the bank gives it.
 *
 * @param reference of the bank, field 20 and 28C
 * @param account number of our account
 * @param from day of the opening balance
 * @param to day of the closing balance, which is booked to its end
 */
record AccountStatement(String reference, String account, LocalDate from, LocalDate to, List<Line> lines) {

    /**
     * @param number position in the statement, from 1
     * @param debit money that left our account
     * @param kind of transaction, e.g. {@code NTRF}
     * @param payout our reference of the payout, empty when the line bears none
     * @param bankReference reference of the bank
     */
    record Line(
            int number,
            LocalDate bookedOn,
            boolean debit,
            Rupiah amount,
            String kind,
            String payout,
            String bankReference,
            String text) {}

    /** The same statement sent twice has the same key. */
    String key() {
        return account + " " + reference + " " + from + " " + to;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
