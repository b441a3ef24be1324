package id.jht.portal.savings;

import id.jht.claim.Claim;
import id.jht.claim.Claims;
import id.jht.claim.TrackingTokens;
import java.util.List;
import org.springframework.stereotype.Component;

/** The claims of a signed-in member, each with the way to its page. */
@Component
class OwnClaims {

    private final Claims claims;
    private final TrackingTokens tokens;

    OwnClaims(Claims claims, TrackingTokens tokens) {
        this.claims = claims;
        this.tokens = tokens;
    }

    record OwnClaim(Claim claim, String token) {}

    /** Newest first; what heirs have filed is theirs. */
    List<OwnClaim> of(long memberId) {
        return claims.ofMember(memberId).stream()
                .filter(claim -> claim.recipient() == null)
                .map(claim -> new OwnClaim(claim, tokens.of(claim.number())))
                .toList();
    }
}
