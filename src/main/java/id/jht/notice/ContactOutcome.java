package id.jht.notice;

public enum ContactOutcome {
    REACHED,
    NOT_REACHED
}
