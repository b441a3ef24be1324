package id.jht.claim;

/** A claim has reached a final state; published inside the transaction that closes it. */
public record ClaimClosed(ClaimNumber number, ClaimStatus status) {}
