package id.jht.benefit;

import id.jht.claim.ClaimCause;
import id.jht.membership.EarlierPayment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Given figures instead of a member's.
 *
 * @param earlier payments before, oldest first
 * @param asOf the day of payment
 * @param percent whole percent of the balance that is paid; 100 for a full claim
 * @param annualRate percent that replaces the development of every year; null for the table of rates
 */
public record SimulatedCase(
        ClaimCause cause,
        List<Savings> savings,
        List<EarlierPayment> earlier,
        LocalDate asOf,
        int percent,
        boolean hasNpwp,
        @Nullable BigDecimal annualRate) {}
