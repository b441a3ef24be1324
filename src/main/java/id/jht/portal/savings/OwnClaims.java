package id.jht.portal.savings;

import id.jht.claim.Claim;
import id.jht.claim.Claims;
import java.util.List;
import org.springframework.stereotype.Component;

/** The claims of a signed-in member, to whom their pages open without a code. */
@Component
class OwnClaims {

    private final Claims claims;

    OwnClaims(Claims claims) {
        this.claims = claims;
    }

    /** Newest first; what heirs have filed is theirs. */
    List<Claim> of(long memberId) {
        return claims.ofMember(memberId).stream()
                .filter(claim -> claim.recipient() == null)
                .toList();
    }
}
