package id.jht.interview;

import id.jht.claim.ClaimNumber;
import java.time.Instant;

/** A claim's interview stands at another hour; published inside the transaction that moves it. */
public record InterviewRebooked(ClaimNumber number, Instant at) {}
