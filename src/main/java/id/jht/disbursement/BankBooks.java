package id.jht.disbursement;

import id.jht.shared.Rupiah;
import java.util.Optional;

/** Seam to the bank's account statements. */
public interface BankBooks {

    /** Reference of the bank under which exactly this amount was booked for an order and not given back. */
    Optional<String> bookingOf(String partnerReferenceNo, Rupiah amount);
}
