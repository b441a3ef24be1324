package id.jht.filing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures to simulate, as given.
 *
 * @param asOf ISO date of payment
 * @param annualRate percent that replaces the table of development rates
 */
public record SimulationForm(
        @Nullable String asOf,
        @Nullable String cause,
        @Nullable Boolean npwp,
        @Nullable Integer partialPercent,
        @Nullable List<@Nullable MembershipForm> memberships,
        @Nullable List<@Nullable PaymentForm> earlierPayments,
        @Nullable BigDecimal annualRate) {

    /** @param openingBalance whole rupiah at the end of {@code openingDate} */
    public record MembershipForm(
            @Nullable String kpj,
            @Nullable BigInteger openingBalance,
            @Nullable String openingDate,
            @Nullable List<@Nullable ContributionForm> contributions) {}

    /** @param month for example {@code 2026-11} */
    public record ContributionForm(
            @Nullable String month, @Nullable BigInteger amount) {}

    /** @param full whether everything was paid; false when absent */
    public record PaymentForm(
            @Nullable String date,
            @Nullable BigInteger gross,
            @Nullable BigInteger taxWithheld,
            @Nullable Boolean full) {}
}
