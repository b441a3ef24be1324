package id.jht.api;

import id.jht.claim.ClaimNumber;
import id.jht.filing.ClaimTracking;
import id.jht.filing.TrackedClaim;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets the holder of a tracking token to the claim and nobody else. */
@Component
class MemberAccess {

    static final String TOKEN = "X-Tracking-Token";

    private final ClaimTracking tracking;

    MemberAccess(ClaimTracking tracking) {
        this.tracking = tracking;
    }

    TrackedClaim claim(String claimNumber, @Nullable String token) {
        return ClaimNumber.parse(claimNumber)
                .flatMap(number -> tracking.find(number, token == null ? "" : token))
                .orElseThrow(UnknownClaimException::new);
    }

    ClaimNumber number(String claimNumber, @Nullable String token) {
        return claim(claimNumber, token).claim().number();
    }
}
