package id.jht.filing;

import org.jspecify.annotations.Nullable;

/**
 * "Am I entitled?" as somebody typed it; nothing has been checked. Field names are those of the REST surface.
 *
 * @param nik or {@code passportNumber}
 * @param channel null: the answer is for the best channel that the cause allows
 * @param partialPercent null for the most that the rules allow
 * @param housingVariant null: papers are named for both
 */
public record EligibilityQuestion(
        @Nullable String nik,
        @Nullable String passportNumber,
        @Nullable String kpj,
        @Nullable String birthDate,
        @Nullable String cause,
        @Nullable String channel,
        @Nullable Integer partialPercent,
        @Nullable String housingVariant) {}
