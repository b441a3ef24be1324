package id.jht.disbursement;

import id.jht.shared.Rupiah;
import java.util.Optional;

/** Seam to the bank's account statements. */
public interface BankBooks {

    /**
     * A line of a statement.
     *
     * @param bankReference reference of the bank
     * @param importedBy who brought the statement in
     */
    record Booking(String bankReference, String importedBy) {}

    /** The line by which exactly this amount was booked for an order and not given back. */
    Optional<Booking> bookingOf(String partnerReferenceNo, Rupiah amount);
}
