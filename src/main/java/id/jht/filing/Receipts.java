package id.jht.filing;

import id.jht.calendar.Branches;
import id.jht.claim.Claim;
import id.jht.claim.ClaimNumber;
import id.jht.claim.Claims;
import id.jht.claim.Route;
import id.jht.claim.TrackingTokens;
import id.jht.interview.Interviews;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Writes the receipt of a claim, the first time and for every repeat. */
@Component
public class Receipts {

    private final Claims claims;
    private final Interviews interviews;
    private final Branches branches;
    private final TrackingTokens tokens;

    Receipts(Claims claims, Interviews interviews, Branches branches, TrackingTokens tokens) {
        this.claims = claims;
        this.interviews = interviews;
        this.branches = branches;
        this.tokens = tokens;
    }

    public Receipt of(ClaimNumber number) {
        return of(claims.get(number));
    }

    Receipt of(Claim claim) {
        var zone = branches.get(claim.branch()).zone();
        var dueBy = claim.dueBy();
        return new Receipt(
                claim.number(),
                tokens.of(claim.number()),
                claim.status(),
                Objects.requireNonNullElse(claim.route(), Route.FULL),
                interviews.of(claim.number()).orElse(null),
                dueBy == null ? null : dueBy.atZone(zone).toOffsetDateTime());
    }
}
