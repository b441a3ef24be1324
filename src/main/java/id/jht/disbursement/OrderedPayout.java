package id.jht.disbursement;

import id.jht.claim.ClaimNumber;
import id.jht.shared.Rupiah;

/**
 * An order as we hold it.
 *
 * @param settled whether we hold it for paid
 */
public record OrderedPayout(String partnerReferenceNo, ClaimNumber claim, Rupiah amount, boolean settled) {}
