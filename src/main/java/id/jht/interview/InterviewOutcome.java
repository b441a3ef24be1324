package id.jht.interview;

public enum InterviewOutcome {
    PASSED,
    NO_SHOW,
    CORRECTION,
    SUSPECTED,
    REJECTED
}
