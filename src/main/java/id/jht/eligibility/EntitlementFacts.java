package id.jht.eligibility;

import id.jht.claim.Channel;
import id.jht.claim.ClaimCause;
import id.jht.shared.Rupiah;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the tables decide on; holds no person.
 *
 * @param ageYears full years on the filing date
 * @param membershipMonths months of membership over all employers
 * @param waitingSince later of the reported end of work and the resignation, null while active
 * @param waitedOneMonth whether one month has passed since then
 * @param balance sum over all memberships on the filing date
 * @param registryResult {@code NOT_ASKED} before screening, else the name of a {@code CivilRegistry.Result}
 */
public record EntitlementFacts(
        ClaimCause cause,
        Channel channel,
        LocalDate filedOn,
        int ageYears,
        long membershipMonths,
        boolean activeAnywhere,
        boolean wageEarner,
        boolean selfEmployedMember,
        @Nullable LocalDate waitingSince,
        boolean waitedOneMonth,
        boolean partialClaimedBefore,
        boolean anythingLeft,
        boolean profileUpdated,
        boolean faceMatched,
        Rupiah balance,
        @Nullable Integer partialPercent,
        String registryResult) {}
