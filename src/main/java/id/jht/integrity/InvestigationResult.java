package id.jht.integrity;

public enum InvestigationResult {
    CLEARED,
    REJECTED
}
