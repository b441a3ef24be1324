package id.jht.eligibility;

import id.jht.claim.ClaimCause;
import id.jht.shared.Rupiah;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells of a case without saying who it is. What is null was not asked or is not known, and is taken to stand in
 * nobody's way.
 *
 * @param lastDay of work, or of the own business
 * @param membershipMonths over all employers
 * @param certifiedOn day of the certificate of total disability
 * @param savings on all cards together, roughly
 */
public record Circumstances(
        ClaimCause cause,
        @Nullable LocalDate birthDate,
        @Nullable LocalDate lastDay,
        @Nullable Integer membershipMonths,
        @Nullable LocalDate certifiedOn,
        boolean working,
        boolean partialClaimedBefore,
        @Nullable Rupiah savings) {

    /** Nothing but why somebody claims. */
    public static Circumstances of(ClaimCause cause) {
        return new Circumstances(cause, null, null, null, null, false, false, null);
    }

    /** Who leaves Indonesia as a foreigner is known by the passport. */
    public boolean withNik() {
        return cause != ClaimCause.LEAVING_ID_FOREIGNER;
    }

    Circumstances withSavings(Rupiah other) {
        return new Circumstances(
                cause, birthDate, lastDay, membershipMonths, certifiedOn, working, partialClaimedBefore, other);
    }

    Circumstances working(boolean anywhere) {
        return new Circumstances(
                cause, birthDate, lastDay, membershipMonths, certifiedOn, anywhere, partialClaimedBefore, savings);
    }
}
