package id.jht.preparation;

import id.jht.claim.ClaimCause;
import java.util.List;

/** Causes as the pages offer them. */
public final class Causes {

    /** Those of Lapak Asik and, for the self-employed, of JMO. */
    public static final List<ClaimCause> FROM_HOME = List.of(
            ClaimCause.RESIGNATION,
            ClaimCause.TERMINATION,
            ClaimCause.CONTRACT_END,
            ClaimCause.RETIREMENT_AGE,
            ClaimCause.RETIREMENT_AGREEMENT,
            ClaimCause.BPU_STOPPED,
            ClaimCause.PARTIAL_10,
            ClaimCause.PARTIAL_30);

    /** Those that need a visit. */
    public static final List<ClaimCause> AT_BRANCH = List.of(
            ClaimCause.DEATH,
            ClaimCause.TOTAL_DISABILITY,
            ClaimCause.LEAVING_ID_FOREIGNER,
            ClaimCause.LEAVING_ID_CITIZEN);

    private Causes() {}

    /** Whether the claim cannot be filed where it is being filled in. */
    public static boolean needsVisit(Answers answers) {
        return !answers.isAssisted()
                && answers.cause().filter(AT_BRANCH::contains).isPresent();
    }
}
