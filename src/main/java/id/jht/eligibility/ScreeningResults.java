package id.jht.eligibility;

import id.jht.claim.Claim;
import id.jht.membership.CivilRegistry;
import id.jht.shared.Identity;
import id.jht.shared.Nik;

/** Seam to the screening with the civil registry: what it answered last about the claimant. */
public interface ScreeningResults {

    String NOT_ASKED = "NOT_ASKED";

    /** The name of a {@code CivilRegistry.Result}; {@link #before} when it has not answered yet. */
    String resultOf(Claim claim);

    /** What is known without asking: that there is nobody to ask about a person without NIK. */
    static String before(Identity identity) {
        return identity instanceof Nik ? NOT_ASKED : CivilRegistry.Result.NOT_APPLICABLE.name();
    }
}
