package id.jht.membership;

import id.jht.shared.Rupiah;
import java.time.LocalDate;

/**
 * A JHT payment that the member has had.
 *
 * @param full whether everything was paid; a partial payment leaves a rest
 */
public record EarlierPayment(String claimNumber, LocalDate paidOn, Rupiah gross, Rupiah taxWithheld, boolean full) {}
