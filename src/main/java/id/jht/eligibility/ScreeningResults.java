package id.jht.eligibility;

import id.jht.claim.ClaimNumber;
import java.util.Optional;

/** Seam to the screening with the civil registry: what it answered last about the claimant. */
public interface ScreeningResults {

    /** Name of a {@code CivilRegistry.Result}; empty before screening. */
    Optional<String> resultOf(ClaimNumber number);
}
