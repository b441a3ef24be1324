package id.jht.membership;

import id.jht.shared.Kpj;
import id.jht.shared.Rupiah;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One employment of a member and its savings.
 *
 * @param endReason as the employer reported it, e.g. {@code RESIGNATION}; {@code DEATH} when the member has died
 * @param resignedOn date of the resignation letter, where it is known
 * @param openingBalance balance at the end of {@code openingDate}
 * @param contributions oldest first, without overlap; those up to the month of {@code openingDate} are part of the balance
 */
public record Membership(
        Kpj kpj,
        Segment segment,
        String employer,
        MembershipStatus status,
        LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable String endReason,
        @Nullable LocalDate resignedOn,
        Rupiah openingBalance,
        LocalDate openingDate,
        List<Contribution> contributions) {

    /** An employment with the same contribution in each month after {@code openingDate} up to the last one. */
    public Membership(
            Kpj kpj,
            Segment segment,
            String employer,
            MembershipStatus status,
            LocalDate startDate,
            @Nullable LocalDate endDate,
            @Nullable String endReason,
            Rupiah openingBalance,
            LocalDate openingDate,
            Rupiah monthlyContribution,
            @Nullable YearMonth lastContribution) {
        this(
                kpj,
                segment,
                employer,
                status,
                startDate,
                endDate,
                endReason,
                null,
                openingBalance,
                openingDate,
                Contribution.equal(openingDate, monthlyContribution, lastContribution));
    }

    /** The last month for which the employer has paid, null when there is none. */
    public @Nullable YearMonth lastContribution() {
        return contributions.isEmpty()
                ? null
                : contributions.get(contributions.size() - 1).to();
    }
}
