package id.jht.portal.guide;

import id.jht.claim.ClaimCause;

/** What the second question asks; sentences are the messages {@code portal.guide.time.NAME}. */
public enum TimeQuestion {
    BIRTH,
    LAST_DAY,
    MEMBERSHIP,
    CERTIFICATE,
    NONE;

    static TimeQuestion of(ClaimCause cause) {
        return switch (cause) {
            case RETIREMENT_AGE -> BIRTH;
            case RETIREMENT_AGREEMENT, RESIGNATION, TERMINATION, CONTRACT_END, BPU_STOPPED -> LAST_DAY;
            case PARTIAL_10, PARTIAL_30 -> MEMBERSHIP;
            case TOTAL_DISABILITY -> CERTIFICATE;
            case LEAVING_ID_FOREIGNER, LEAVING_ID_CITIZEN, DEATH -> NONE;
        };
    }
}
