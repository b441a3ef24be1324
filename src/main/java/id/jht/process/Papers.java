package id.jht.process;

import id.jht.document.CheckVerdict;
import id.jht.interview.InterviewOutcome;

/** How the papers stand, as the gateway at the beginning of the document check reads it. */
public enum Papers {
    UNCHECKED,
    INCOMPLETE,
    COMPLETE;

    public static Papers after(CheckVerdict verdict) {
        return switch (verdict) {
            case COMPLETE -> COMPLETE;
            case CORRECTION -> INCOMPLETE;
            case REJECTED, SUSPECTED -> UNCHECKED;
        };
    }

    public static Papers after(InterviewOutcome outcome) {
        return outcome == InterviewOutcome.CORRECTION ? INCOMPLETE : COMPLETE;
    }
}
