package id.jht.disbursement;

/** Seam to whoever looks after differences: money that we hold for paid has come back. */
public interface PayoutReturns {

    /** @param bankWords code and message of the bank; told again, it changes nothing */
    void returned(OrderedPayout order, String bankWords);
}
