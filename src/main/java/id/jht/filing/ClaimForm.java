package id.jht.filing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim as somebody typed it; nothing has been checked. Field names are those of the REST surface, and violations name
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

    public record Helper(
            @Nullable String name,
            @Nullable String relationship,
            @Nullable String mobile) {}
}
