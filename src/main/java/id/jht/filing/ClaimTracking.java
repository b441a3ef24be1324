package id.jht.filing;

import id.jht.claim.ClaimNumber;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where a claim stands, for the one who holds its tracking token. Never asks the engine. */
@Component
public class ClaimTracking {

    /** Empty for an unknown number and for a wrong token alike, and in the same time. */
    public Optional<TrackedClaim> find(ClaimNumber number, String trackingToken) {
        throw new UnsupportedOperationException();
    }
}
