package id.jht.portal.tracking;

import id.jht.claim.ClaimNumber;
import id.jht.filing.ClaimTracking;
import id.jht.filing.TrackedClaim;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The claim whose tracking token the browser holds. */
@Component
public class OwnClaim {

    private final ClaimTracking tracking;

    OwnClaim(ClaimTracking tracking) {
        this.tracking = tracking;
    }

    public Optional<TrackedClaim> find(@Nullable String number, @Nullable String token) {
        return ClaimNumber.parse(number).flatMap(known -> tracking.find(known, token == null ? "" : token.strip()));
    }

    public TrackedClaim of(String number, HttpServletRequest request) {
        return find(number, TrackingCookie.read(request)).orElseThrow(ClaimHiddenException::new);
    }
}
