package id.jht.portal.tracking;

import id.jht.claim.ClaimNumber;
import id.jht.filing.ClaimTracking;
import id.jht.filing.TrackedClaim;
import id.jht.portal.signin.SignedIn;
import id.jht.security.StaffMember;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** The claim that this browser may see: it holds the claim's tracking token, or its member has signed in. */
@Component
public class OwnClaim {

    private final ClaimTracking tracking;
    private final SignedIn signedIn;

    OwnClaim(ClaimTracking tracking, SignedIn signedIn) {
        this.tracking = tracking;
        this.signedIn = signedIn;
    }

    public Optional<TrackedClaim> find(@Nullable String number, @Nullable String token) {
        return ClaimNumber.parse(number).flatMap(known -> tracking.find(known, token == null ? "" : token.strip()));
    }

    public TrackedClaim of(String number, HttpServletRequest request) {
        return find(number, TrackingCookie.read(request))
                .or(() -> ofMember(number, request))
                .orElseThrow(ClaimHiddenException::new);
    }

    /** Whether somebody of the staff is logged in here: a deed would stand in the trail as the member's. */
    static boolean isOfStaff(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication login
                && login.getPrincipal() instanceof StaffMember;
    }

    private Optional<TrackedClaim> ofMember(String number, HttpServletRequest request) {
        return ClaimNumber.parse(number)
                .flatMap(known -> signedIn.of(request).flatMap(member -> tracking.find(known, member.id())));
    }
}
