package id.jht.filing;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim as somebody typed it; nothing has been checked. When the member has died, {@code nik}, {@code kpj},
 * {@code fullName} and what follows up to the address are the member's, contact and account those of the heir who files. Field names are those of the REST surface, and violations name
 * them, e.g. {@code address.postalCode}.
 */
public record ClaimForm(
        @Nullable String channel,
        @Nullable String cause,
        @Nullable String nik,
        @Nullable List<@Nullable String> kpj,
        @Nullable String fullName,
        @Nullable String birthPlace,
        @Nullable String birthDate,
        @Nullable String motherMaidenName,
        @Nullable Address address,
        @Nullable String mobile,
        @Nullable String email,
        @Nullable String bankCode,
        @Nullable String accountNumber,
        @Nullable String npwp,
        @Nullable Boolean selfEmployed,
        @Nullable Integer partialPercent,
        @Nullable Housing housing,
        @Nullable String passportNumber,
        @Nullable HeirClaimant claimant,
        @Nullable List<@Nullable Heir> heirs,
        @Nullable String branch,
        @Nullable String termsVersion,
        @Nullable Helper helper) {

    public record Address(
            @Nullable String street,
            @Nullable String villageCode,
            @Nullable String postalCode) {}

    /** @param variant {@code CASH} or {@code MORTGAGE} */
    public record Housing(
            @Nullable String variant,
            @Nullable String purpose,
            @Nullable String bankCode) {}

    /**
     * The heir who files for a dead member and is paid.
     *
     * @param mobile and {@code email}: instead of those of the form
     */
    public record HeirClaimant(
            @Nullable String name,
            @Nullable String nik,
            @Nullable String relationship,
            @Nullable String mobile,
            @Nullable String email) {}

    /** @param share percent, or a fraction when all shares add up to 1 */
    public record Heir(
            @Nullable String name,
            @Nullable String nik,
            @Nullable String relationship,
            @Nullable BigDecimal share) {}

    public record Helper(
            @Nullable String name,
            @Nullable String relationship,
            @Nullable String mobile) {}
}
