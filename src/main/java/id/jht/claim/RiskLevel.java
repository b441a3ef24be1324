package id.jht.claim;

/** Result of table {@code broker-risk}; {@code HIGH} sends the claim to an integrity officer, never to a refusal. */
public enum RiskLevel {
    LOW,
    MEDIUM,
    HIGH
}
