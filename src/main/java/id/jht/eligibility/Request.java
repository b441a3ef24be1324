package id.jht.eligibility;

import id.jht.claim.Channel;
import id.jht.claim.Claim;
import id.jht.claim.ClaimCause;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is asked for, apart from the member. */
record Request(
        ClaimCause cause,
        Channel channel,
        LocalDate filedOn,
        boolean faceMatched,
        @Nullable Integer partialPercent,
        String registryResult) {

    private static final String NOT_ASKED = "NOT_ASKED";

    static Request of(Claim claim, ScreeningResults screening) {
        return new Request(
                claim.cause(),
                claim.channel(),
                claim.filedOn(),
                claim.faceMatched(),
                claim.partialPercent(),
                screening.resultOf(claim.number()).orElse(NOT_ASKED));
    }

    /** Without a claim: as if it were filed today with a face that matches. */
    static Request today(ClaimCause cause, Channel channel, LocalDate today) {
        return new Request(cause, channel, today, true, null, NOT_ASKED);
    }
}
