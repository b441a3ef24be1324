package id.jht.portal.guide;

import id.jht.claim.ClaimCause;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Causes under the headings of the guide, each with a readable address. */
public enum GuideTopic {
    FULL(
            ClaimCause.RETIREMENT_AGE,
            ClaimCause.RESIGNATION,
            ClaimCause.TERMINATION,
            ClaimCause.CONTRACT_END,
            ClaimCause.RETIREMENT_AGREEMENT,
            ClaimCause.BPU_STOPPED),
    PART(ClaimCause.PARTIAL_10, ClaimCause.PARTIAL_30),
    SPECIAL(
            ClaimCause.DEATH,
            ClaimCause.TOTAL_DISABILITY,
            ClaimCause.LEAVING_ID_FOREIGNER,
            ClaimCause.LEAVING_ID_CITIZEN);

    private final List<ClaimCause> causes;

    GuideTopic(ClaimCause... causes) {
        this.causes = List.of(causes);
    }

    public List<ClaimCause> causes() {
        return causes;
    }

    public String label() {
        return "portal.guide.topic." + name();
    }

    public static String address(ClaimCause cause) {
        return "/guide/" + path(cause);
    }

    static Optional<ClaimCause> causeAt(String path) {
        return Arrays.stream(ClaimCause.values())
                .filter(cause -> path(cause).equals(path))
                .findFirst();
    }

    private static String path(ClaimCause cause) {
        return cause.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Addresses of all causes by cause, for pages. */
    static java.util.Map<ClaimCause, String> addresses() {
        return Arrays.stream(ClaimCause.values()).collect(Collectors.toMap(cause -> cause, GuideTopic::address));
    }
}
