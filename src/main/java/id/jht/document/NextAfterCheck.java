package id.jht.document;

import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimStatus;

/** Seam to what follows on complete papers. */
public interface NextAfterCheck {

    ClaimStatus after(ClaimNumber number);
}
