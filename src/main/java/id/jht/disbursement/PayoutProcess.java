package id.jht.disbursement;

import id.jht.claim.ClaimNumber;

/** Seam to the process engine: the bank has something to tell about an order. */
public interface PayoutProcess {

    /** Makes a process that waits for the bank ask it now; one that waits for something else goes on waiting. */
    void notified(ClaimNumber claim);
}
