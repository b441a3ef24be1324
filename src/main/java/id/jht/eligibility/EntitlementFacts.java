package id.jht.eligibility;

import id.jht.claim.Channel;
import id.jht.claim.ClaimCause;
import id.jht.shared.Rupiah;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the tables decide on; holds no person.
 *
 * @param identifiedBy {@code NIK} or {@code PASSPORT}
 * @param ageYears full years on the filing date
 * @param membershipMonths months of membership over all employers
 * @param wageEarner whether savings of an employment are left
 * @param selfEmployedMember whether savings of an own business are left
 * @param waitingSince day on which the waiting time began, null while active
 * @param waitedOneMonth whether the waiting time is over
 * @param disabilityRightArisen false only while the month of the reported total disability lasts
 * @param partialClaimedBefore whether a partial claim was ever paid, whatever has been paid since
 * @param npwpKnown whether the form or the membership names a tax number
 * @param balance sum over all memberships on the filing date
 * @param registryResult as in {@link ScreeningResults}
 */
public record EntitlementFacts(
        ClaimCause cause,
        Channel channel,
        String identifiedBy,
        LocalDate filedOn,
        int ageYears,
        long membershipMonths,
        boolean activeAnywhere,
        boolean wageEarner,
        boolean selfEmployedMember,
        @Nullable LocalDate waitingSince,
        boolean waitedOneMonth,
        boolean disabilityRightArisen,
        boolean partialClaimedBefore,
        boolean anythingLeft,
        boolean profileUpdated,
        boolean faceMatched,
        boolean npwpKnown,
        Rupiah balance,
        @Nullable Integer partialPercent,
        String registryResult) {}
