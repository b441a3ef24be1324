package id.jht.reconciliation;

import id.jht.reconciliation.Difference.Kind;
import id.jht.shared.Rupiah;

/**
 * A difference before it is written down.
 *
 * @param claimNumber empty when no claim is concerned
 */
public record Finding(Kind kind, String reference, String claimNumber, Rupiah amount, String text) {}
