package id.jht.claim;

/** Why a member claims (sebab klaim), Permenaker 4/2022 and PP 46/2015. Labels are the messages {@code cause.NAME}. */
public enum ClaimCause {
    RETIREMENT_AGE,
    RETIREMENT_AGREEMENT,
    RESIGNATION,
    TERMINATION,
    CONTRACT_END,
    BPU_STOPPED,
    PARTIAL_10,
    PARTIAL_30,
    LEAVING_ID_FOREIGNER,
    LEAVING_ID_CITIZEN,
    TOTAL_DISABILITY,
    DEATH;

    public boolean isPartial() {
        return this == PARTIAL_10 || this == PARTIAL_30;
    }
}
