package id.jht.integrity;

import id.jht.claim.ClaimNumber;
import id.jht.membership.CivilRegistry;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Screening of the claimant with the civil registry, table {@code identity_screening}. */
@Component
public class IdentityScreening {

    /** Asks the registry and keeps its answer. */
    public CivilRegistry.Answer screen(ClaimNumber number) {
        throw new UnsupportedOperationException();
    }

    public Optional<CivilRegistry.Answer> latest(ClaimNumber number) {
        throw new UnsupportedOperationException();
    }
}
